-- What each wiki says about itself, kept for a day. Names are JSON lists.
CREATE TABLE WikiProfile (
    Wiki        TEXT NOT NULL PRIMARY KEY,
    Json        TEXT NOT NULL,
    StartNames  TEXT NOT NULL,
    EndNames    TEXT NOT NULL,
    ReadAt      TEXT NOT NULL
);
