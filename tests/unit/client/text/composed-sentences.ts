/** Sentences put together from pieces: for a piece with gaps, how the whole reads. */
export const composedSentences: Readonly<Record<string, readonly string[]>> = {
  'It stayed {}.': ['It stayed on.', 'It stayed off.'],
  '{} should work without errors.': ['After opening /tasks, the page should work without errors.'],
  'The page': ['The page should work without errors.'],
  'After {}, the page': ['After pressing the Enter key, the page should work without errors.'],
  'It did not appear within {}. {}': ['It did not appear within 3 seconds. The page is empty.'],
  'There {} {}. {}': [
    'There is no button “Add”. The page shows: “Tasks”.',
    'There are 2 table rows with “A” in the table “Tasks”. The page shows: “Tasks”, “Done”.',
  ],
  'The address is {}{}{}.': ['The address is /tasks?done=1#top.'],
  'There is no field labelled “{}”. {}': ['There is no field labelled “Title”. The page is empty.'],
  'The page shows: “{}”.': ['The page shows: “Nothing here”.'],
  'There {} only {}. {}': ['There are only 2 links “Open”. The page is empty.'],
  '{} is not there. {}': [
    'The button “Add” (number 2) in the dialog “New” is not there. The page shows: “Tasks”.',
  ],
  '{} second{}': ['It was still there after 1 second.', 'It was still shown after 2.5 seconds.'],
  'The page left the app{}.': ['The page left the app.', 'The page left the app for https://example.org/.'],
  '{} {}{}': ['There are 3 list entries “A”; expected one.'],
  '{} should {}': ['The button “Add” should be there.', 'The dialog should not be there.'],
  'After {}, ': [
    'After typing “Milk” into “Title”, the text “Milk” should appear in the list “Things”.',
    'After choosing “Done” in “Status”, there should be at least 1 table row.',
    'After going on as Ada, there should be at least 1 and at most 3 buttons.',
    'After switching “Dark” on, the background colour of the page should be #000000.',
    'Pressing the button “Add” should work.',
    'After reloading the page, the field “Title” in the form should contain “Milk”.',
  ],
  'Each app runs in a container{} without network, by {}.': [
    'Each app runs in a container without network, by Docker without root.',
    'Each app runs in a container with a kernel of its own (gVisor) without network, by Docker at /var/run/docker.sock.',
  ],
  'The app ended before it was ready ({}).': ['The app ended before it was ready (exit status 1).'],
  '{} passed in a real browser.': ['One check passed in a real browser.'],
  'One check': ['One check passed in a real browser.'],
  'All {} checks': ['All 12 checks passed in a real browser.'],
  '“{}” is live as v{}: {}\n\n{}': [
    '“Tasks” is live as v2: http://tasks.sprout.localhost:4700/\n\nAll 12 checks passed in a real browser.',
  ],
  'Left out {} above the table.': ['Left out one line above the table.', 'Left out 3 lines above the table.'],
  '{} lines': ['Left out 3 lines above the table.'],
  '{} fewer cells than headings; the missing ones are empty.': [
    'One row has fewer cells than headings; the missing ones are empty.',
  ],
  '{} more cells than headings; columns were added for them.': [
    '4 rows have more cells than headings; columns were added for them.',
  ],
  'One row has': ['One row has more cells than headings; columns were added for them.'],
  '{} rows have': ['4 rows have fewer cells than headings; the missing ones are empty.'],
  '{} at {} answers{}.{}{}': [
    'qwen3 at 127.0.0.1:11434 answers.',
    'gpt-4.1 at api.openai.com answers and streams, calls tools. It takes 128,000 tokens at once.',
  ],
  'The code does not fit together{}: {}.': [
    'The code does not fit together: one error.',
    'The code does not fit together in shared/dates.ts, server/main.ts: 12 errors.',
  ],
  '{} errors': ['The code does not fit together: 2 errors.'],
  '{} of {} checks failed: “{}”{}.': [
    '1 of 9 checks failed: “You can add a task”.',
    '3 of 9 checks failed: “You can add a task” and 2 more.',
  ],
  'You changed {}{}, and the plan changes the same lines. Choose what to keep.': [
    'You changed a.ts, b.ts, c.ts and more, and the plan changes the same lines. Choose what to keep.',
  ],
};
