-- The requests of each page that carries the job, as they were seen last. Request is JSON; LeftAt is empty while a request stands on its page.
CREATE TABLE RegisteredRequest (
    Wiki         VARCHAR(100)  NOT NULL,
    Carrier      VARCHAR(300)  NOT NULL,
    Name         VARCHAR(300)  NOT NULL,
    Home         MEDIUMTEXT    NOT NULL,
    Whereabouts  VARCHAR(30)   NOT NULL,
    Revision     BIGINT        NOT NULL,
    LeftAt       VARCHAR(30)   NOT NULL,
    NewestAt     VARCHAR(30)   NOT NULL,
    Request      MEDIUMTEXT    NOT NULL,
    PRIMARY KEY (Wiki, Carrier, Name)
);
