-- How each job of the worker fares on each wiki; Wiki is empty where a job belongs to none. A moment is empty while there is none.
CREATE TABLE Heartbeat (
    Wiki          VARCHAR(100)  NOT NULL,
    Job           VARCHAR(100)  NOT NULL,
    ExpectedFrom  VARCHAR(30)   NOT NULL,
    StartedAt     VARCHAR(30)   NOT NULL,
    EndedAt       VARCHAR(30)   NOT NULL,
    DoneAt        VARCHAR(30)   NOT NULL,
    FailingSince  VARCHAR(30)   NOT NULL,
    Problem       MEDIUMTEXT    NOT NULL,
    Told          BIGINT        NOT NULL,
    PRIMARY KEY (Wiki, Job)
);
