-- Issues of Tech News as the central wiki has them. An issue's name is 2026/48, which sorts by time.
CREATE TABLE Issue (
    Name        TEXT    NOT NULL PRIMARY KEY,
    Revision    INTEGER NOT NULL,
    SavedAt     TEXT    NOT NULL,
    Language    TEXT    NOT NULL,
    Text        TEXT    NOT NULL
);

CREATE TABLE IssueTranslation (
    Issue           TEXT    NOT NULL,
    Language        TEXT    NOT NULL,
    SourceRevision  INTEGER NOT NULL,
    PRIMARY KEY (Issue, Language)
);

CREATE TABLE IssueUnit (
    Issue       TEXT    NOT NULL,
    Language    TEXT    NOT NULL,
    Position    INTEGER NOT NULL,
    Unit        TEXT    NOT NULL,
    Text        TEXT    NOT NULL,
    State       TEXT    NOT NULL,
    Revision    INTEGER NOT NULL,
    Translator  TEXT    NOT NULL,
    PRIMARY KEY (Issue, Language, Position),
    FOREIGN KEY (Issue, Language) REFERENCES IssueTranslation (Issue, Language) ON DELETE CASCADE
);

-- One row: the newest issue that counts as published.
CREATE TABLE NewestPublished (
    Only        INTEGER NOT NULL PRIMARY KEY CHECK (Only = 1),
    Issue       TEXT    NOT NULL
);

-- One row: a number that grows with every change of the tables above, to tell whether a page was made of older news.
CREATE TABLE NewsVersion (
    Only        INTEGER NOT NULL PRIMARY KEY CHECK (Only = 1),
    Number      INTEGER NOT NULL
);

INSERT INTO NewsVersion (Only, Number) VALUES (1, 0);

CREATE TRIGGER IssueAdded AFTER INSERT ON Issue BEGIN UPDATE NewsVersion SET Number = Number + 1; END;
CREATE TRIGGER IssueChanged AFTER UPDATE ON Issue BEGIN UPDATE NewsVersion SET Number = Number + 1; END;
CREATE TRIGGER TranslationAdded AFTER INSERT ON IssueTranslation BEGIN UPDATE NewsVersion SET Number = Number + 1; END;
CREATE TRIGGER PublishedAdded AFTER INSERT ON NewestPublished BEGIN UPDATE NewsVersion SET Number = Number + 1; END;
CREATE TRIGGER PublishedChanged AFTER UPDATE ON NewestPublished BEGIN UPDATE NewsVersion SET Number = Number + 1; END;
