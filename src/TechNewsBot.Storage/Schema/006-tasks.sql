-- Tasks of the tracker as it told them last, and those that it did not know. An empty ClosedAt is an open task's.
CREATE TABLE Task (
    Name        VARCHAR(30)   NOT NULL PRIMARY KEY,
    Title       MEDIUMTEXT    NOT NULL,
    State       VARCHAR(30)   NOT NULL,
    ClosedAt    VARCHAR(30)   NOT NULL,
    MergedInto  VARCHAR(30)   NOT NULL,
    AskedAt     VARCHAR(30)   NOT NULL
);

-- The tasks that a page was made of, with their versions: a JSON object.
ALTER TABLE Page ADD COLUMN Tasks MEDIUMTEXT NOT NULL DEFAULT '{}';
