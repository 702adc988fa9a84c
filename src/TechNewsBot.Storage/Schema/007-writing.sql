-- Edits as they were meant, recorded before they were sent. Outcome is empty while nobody knows what became of it. Posts is a JSON list.
CREATE TABLE EditIntent (
    Id            TEXT    NOT NULL PRIMARY KEY,
    Wiki          TEXT    NOT NULL,
    Title         TEXT    NOT NULL,
    BaseRevision  INTEGER NOT NULL,
    Sha1          TEXT    NOT NULL,
    Posts         TEXT    NOT NULL,
    IntendedAt    TEXT    NOT NULL,
    Outcome       TEXT    NOT NULL,
    RevisionId    INTEGER NOT NULL,
    SettledAt     TEXT    NOT NULL
);

CREATE INDEX EditIntentByOutcome ON EditIntent (Wiki, Outcome, SettledAt);

-- Edits that take much away, to be made when the next run wants the same.
CREATE TABLE EditWish (
    Wiki      TEXT NOT NULL,
    Title     TEXT NOT NULL,
    Wish      TEXT NOT NULL,
    WishedAt  TEXT NOT NULL,
    PRIMARY KEY (Wiki, Title)
);

-- Wikis that are left alone. Until is empty when a person must act.
CREATE TABLE WikiHold (
    Wiki      TEXT    NOT NULL,
    Reach     TEXT    NOT NULL,
    Reason    TEXT    NOT NULL,
    Since     TEXT    NOT NULL,
    Until     TEXT    NOT NULL,
    IsBinding INTEGER NOT NULL,
    Account   TEXT    NOT NULL,
    Standing  TEXT    NOT NULL,
    LookedAt  TEXT    NOT NULL,
    PRIMARY KEY (Wiki, Reach)
);
