-- How people can be reached, where they say so.
ALTER TABLE "app_person" ADD COLUMN IF NOT EXISTS "phone" text NOT NULL DEFAULT '';
ALTER TABLE "app_person" ADD COLUMN IF NOT EXISTS "address" text NOT NULL DEFAULT '';
