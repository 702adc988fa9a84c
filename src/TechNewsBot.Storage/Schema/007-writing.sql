-- Edits as they were meant, recorded before they were sent. Outcome is empty while nobody knows what became of it. Posts is a JSON list.
CREATE TABLE EditIntent (
    Id            VARCHAR(40)   NOT NULL PRIMARY KEY,
    Wiki          VARCHAR(100)  NOT NULL,
    Title         VARCHAR(300)  NOT NULL,
    BaseRevision  BIGINT        NOT NULL,
    Sha1          VARCHAR(40)   NOT NULL,
    Posts         MEDIUMTEXT    NOT NULL,
    IntendedAt    VARCHAR(30)   NOT NULL,
    Outcome       VARCHAR(30)   NOT NULL,
    RevisionId    BIGINT        NOT NULL,
    SettledAt     VARCHAR(30)   NOT NULL
);

CREATE INDEX EditIntentByOutcome ON EditIntent (Wiki, Outcome, SettledAt);

-- Edits that take much away, to be made when the next run wants the same.
CREATE TABLE EditWish (
    Wiki      VARCHAR(100)  NOT NULL,
    Title     VARCHAR(300)  NOT NULL,
    Wish      MEDIUMTEXT    NOT NULL,
    WishedAt  VARCHAR(30)   NOT NULL,
    PRIMARY KEY (Wiki, Title)
);

-- Wikis that are left alone. Until is empty when a person must act.
CREATE TABLE WikiHold (
    Wiki       VARCHAR(100)  NOT NULL,
    Reach      VARCHAR(30)   NOT NULL,
    Reason     MEDIUMTEXT    NOT NULL,
    Since      VARCHAR(30)   NOT NULL,
    Until      VARCHAR(30)   NOT NULL,
    IsBinding  BIGINT        NOT NULL,
    Account    MEDIUMTEXT    NOT NULL,
    Standing   MEDIUMTEXT    NOT NULL,
    LookedAt   VARCHAR(30)   NOT NULL,
    PRIMARY KEY (Wiki, Reach)
);
