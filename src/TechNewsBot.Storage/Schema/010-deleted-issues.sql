-- Whether the central wiki no longer has the issue's page: 1 or 0.
ALTER TABLE Issue ADD COLUMN IsDeleted BIGINT NOT NULL DEFAULT 0;
