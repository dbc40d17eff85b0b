-- What a notification is about: an entity and the id of its row.
ALTER TABLE "app_notification" ADD COLUMN IF NOT EXISTS "about" text;
