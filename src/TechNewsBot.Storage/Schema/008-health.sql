-- How each job of the worker fares on each wiki; Wiki is empty where a job belongs to none. A moment is empty while there is none.
CREATE TABLE Heartbeat (
    Wiki          TEXT    NOT NULL,
    Job           TEXT    NOT NULL,
    ExpectedFrom  TEXT    NOT NULL,
    StartedAt     TEXT    NOT NULL,
    EndedAt       TEXT    NOT NULL,
    DoneAt        TEXT    NOT NULL,
    FailingSince  TEXT    NOT NULL,
    Problem       TEXT    NOT NULL,
    Told          INTEGER NOT NULL,
    PRIMARY KEY (Wiki, Job)
);
