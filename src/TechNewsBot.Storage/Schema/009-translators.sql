-- Translations of units over the years: of each source, variables and numbers aside, the newest one in a language. Variables is a JSON list.
CREATE TABLE TranslationMemory (
    Language     VARCHAR(50)  NOT NULL,
    SourceKey    VARCHAR(20)  NOT NULL,
    Opening      VARCHAR(20)  NOT NULL,
    Issue        VARCHAR(10)  NOT NULL,
    Unit         VARCHAR(300) NOT NULL,
    Source       MEDIUMTEXT   NOT NULL,
    Variables    MEDIUMTEXT   NOT NULL,
    Translation  MEDIUMTEXT   NOT NULL,
    IsLocal      BIGINT       NOT NULL,
    PRIMARY KEY (Language, SourceKey)
);

CREATE INDEX TranslationMemoryByOpening ON TranslationMemory (Language, Opening, Issue);

-- The next pull reads the last weeks again, so that the memory begins with them.
UPDATE IssueTranslation SET SourceRevision = 0;
