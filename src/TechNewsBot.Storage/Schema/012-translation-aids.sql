-- What the central wiki suggested for units; Source is empty where there was nothing.
CREATE TABLE TranslationAid (
    Issue      VARCHAR(10)   NOT NULL,
    Unit       VARCHAR(300)  NOT NULL,
    Language   VARCHAR(50)   NOT NULL,
    SourceKey  VARCHAR(20)   NOT NULL,
    Source     VARCHAR(20)   NOT NULL,
    Text       MEDIUMTEXT    NOT NULL,
    Service    VARCHAR(300)  NOT NULL,
    Likeness   BIGINT        NOT NULL,
    AskedAt    VARCHAR(30)   NOT NULL,
    PRIMARY KEY (Issue, Language, Unit)
);

-- API modules that the central wiki lacks.
CREATE TABLE MissingModule (
    Module   VARCHAR(100)  NOT NULL,
    AskedAt  VARCHAR(30)   NOT NULL,
    PRIMARY KEY (Module)
);
