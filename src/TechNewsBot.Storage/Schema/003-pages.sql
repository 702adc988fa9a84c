-- Pages that carry the template, as the bot left them. Jobs and Watched are JSON lists.
CREATE TABLE Page (
    Wiki         TEXT    NOT NULL,
    Title        TEXT    NOT NULL,
    RevisionId   INTEGER NOT NULL,
    Jobs         TEXT    NOT NULL,
    Watched      TEXT    NOT NULL,
    NewsVersion  TEXT    NOT NULL,
    CheckedAt    TEXT    NOT NULL,
    Failed       INTEGER NOT NULL,
    Problem      TEXT    NOT NULL,
    PRIMARY KEY (Wiki, Title)
);

-- Sections that the bot added to pages, ever. Rows stay when a page gives the template up.
CREATE TABLE PostedSection (
    Wiki        TEXT    NOT NULL,
    Title       TEXT    NOT NULL,
    Name        TEXT    NOT NULL,
    RevisionId  INTEGER NOT NULL,
    PostedAt    TEXT    NOT NULL,
    PRIMARY KEY (Wiki, Title, Name)
);
