-- The requests of each page that carries the job, as they were seen last. Request is JSON; LeftAt is empty while a request stands on its page.
CREATE TABLE RegisteredRequest (
    Wiki         TEXT    NOT NULL,
    Carrier      TEXT    NOT NULL,
    Name         TEXT    NOT NULL,
    Home         TEXT    NOT NULL,
    Whereabouts  TEXT    NOT NULL,
    Revision     INTEGER NOT NULL,
    LeftAt       TEXT    NOT NULL,
    NewestAt     TEXT    NOT NULL,
    Request      TEXT    NOT NULL,
    PRIMARY KEY (Wiki, Carrier, Name)
);
