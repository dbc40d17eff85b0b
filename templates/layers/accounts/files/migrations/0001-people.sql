-- People who log in.
CREATE TABLE IF NOT EXISTS "app_person" (
  "id" text PRIMARY KEY,
  "name" text NOT NULL,
  "email" text NOT NULL UNIQUE,
  "role" text NOT NULL,
  "password" text,
  "active" boolean NOT NULL DEFAULT true,
  "sample" boolean NOT NULL DEFAULT false,
  "at" timestamptz NOT NULL DEFAULT now()
);

-- Browsers somebody is logged in with; of the secret in their cookie only the hash is kept.
CREATE TABLE IF NOT EXISTS "app_session" (
  "id" text PRIMARY KEY,
  "person" text NOT NULL REFERENCES "app_person" ("id") ON DELETE CASCADE,
  "at" timestamptz NOT NULL DEFAULT now(),
  "until" timestamptz NOT NULL
);

-- What people are told.
CREATE TABLE IF NOT EXISTS "app_notification" (
  "id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  "person" text NOT NULL REFERENCES "app_person" ("id") ON DELETE CASCADE,
  "text" text NOT NULL,
  "at" timestamptz NOT NULL DEFAULT now(),
  "read" boolean NOT NULL DEFAULT false
);

CREATE INDEX IF NOT EXISTS "app_notification_by_person" ON "app_notification" ("person");
