-- What each wiki says about itself, kept for a day. Names are JSON lists.
CREATE TABLE WikiProfile (
    Wiki        VARCHAR(100) NOT NULL PRIMARY KEY,
    Json        MEDIUMTEXT   NOT NULL,
    StartNames  MEDIUMTEXT   NOT NULL,
    EndNames    MEDIUMTEXT   NOT NULL,
    ReadAt      VARCHAR(30)  NOT NULL
);
