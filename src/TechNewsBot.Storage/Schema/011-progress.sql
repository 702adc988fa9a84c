-- Who wrote what stands in the slots of stub pages, up to a revision and the moment it was saved. Slots is a JSON object.
CREATE TABLE StubHistory (
    Wiki      VARCHAR(100)  NOT NULL,
    Page      VARCHAR(300)  NOT NULL,
    Revision  BIGINT        NOT NULL,
    At        VARCHAR(30)   NOT NULL,
    Slots     MEDIUMTEXT    NOT NULL,
    PRIMARY KEY (Wiki, Page)
);
