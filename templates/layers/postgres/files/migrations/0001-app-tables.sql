-- What was done once, such as putting in the examples.
CREATE TABLE IF NOT EXISTS "app_state" (
  "key" text PRIMARY KEY,
  "at" timestamptz NOT NULL DEFAULT now()
);

-- Rows that were removed and can still be put back.
CREATE TABLE IF NOT EXISTS "app_removed" (
  "id" text PRIMARY KEY,
  "owner" text NOT NULL,
  "at" timestamptz NOT NULL DEFAULT now(),
  "changes" jsonb NOT NULL
);
