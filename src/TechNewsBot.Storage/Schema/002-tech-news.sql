-- Issues of Tech News as the central wiki has them. An issue's name is 2026/48, which sorts by time.
CREATE TABLE Issue (
    Name        VARCHAR(10)  NOT NULL PRIMARY KEY,
    Revision    BIGINT       NOT NULL,
    SavedAt     VARCHAR(30)  NOT NULL,
    Language    VARCHAR(50)  NOT NULL,
    Text        MEDIUMTEXT   NOT NULL
);

CREATE TABLE IssueTranslation (
    Issue           VARCHAR(10)  NOT NULL,
    Language        VARCHAR(50)  NOT NULL,
    SourceRevision  BIGINT       NOT NULL,
    PRIMARY KEY (Issue, Language)
);

CREATE TABLE IssueUnit (
    Issue       VARCHAR(10)  NOT NULL,
    Language    VARCHAR(50)  NOT NULL,
    Position    BIGINT       NOT NULL,
    Unit        MEDIUMTEXT   NOT NULL,
    Text        MEDIUMTEXT   NOT NULL,
    State       VARCHAR(30)  NOT NULL,
    Revision    BIGINT       NOT NULL,
    Translator  MEDIUMTEXT   NOT NULL,
    PRIMARY KEY (Issue, Language, Position),
    FOREIGN KEY (Issue, Language) REFERENCES IssueTranslation (Issue, Language) ON DELETE CASCADE
);

-- One row: the newest issue that counts as published.
CREATE TABLE NewestPublished (
    Only        BIGINT       NOT NULL PRIMARY KEY CHECK (Only = 1),
    Issue       VARCHAR(10)  NOT NULL
);

-- One row: a number that grows with every change of the tables above, to tell whether a page was made of older news.
CREATE TABLE NewsVersion (
    Only        BIGINT       NOT NULL PRIMARY KEY CHECK (Only = 1),
    Number      BIGINT       NOT NULL
);

REPLACE INTO NewsVersion (Only, Number) VALUES (1, 0);
