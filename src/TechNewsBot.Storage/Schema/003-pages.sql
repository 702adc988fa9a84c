-- Pages that carry the template, as the bot left them. Jobs and Watched are JSON lists.
CREATE TABLE Page (
    Wiki         VARCHAR(100)  NOT NULL,
    Title        VARCHAR(300)  NOT NULL,
    RevisionId   BIGINT        NOT NULL,
    Jobs         MEDIUMTEXT    NOT NULL,
    Watched      MEDIUMTEXT    NOT NULL,
    NewsVersion  VARCHAR(30)   NOT NULL,
    CheckedAt    VARCHAR(30)   NOT NULL,
    Failed       BIGINT        NOT NULL,
    Problem      MEDIUMTEXT    NOT NULL,
    PRIMARY KEY (Wiki, Title)
);

-- Sections that the bot added to pages, ever. Rows stay when a page gives the template up.
CREATE TABLE PostedSection (
    Wiki        VARCHAR(100)  NOT NULL,
    Title       VARCHAR(300)  NOT NULL,
    Name        VARCHAR(300)  NOT NULL,
    RevisionId  BIGINT        NOT NULL,
    PostedAt    VARCHAR(30)   NOT NULL,
    PRIMARY KEY (Wiki, Title, Name)
);
