import type { CourseOutline } from './course-outline.ts';
import { furtherDataCourses } from './further-data-courses.ts';

const code = (...lines: string[]) => ['```', ...lines, '```'].join('\n');
const text = (...parts: string[]) => parts.join('\n\n');

/** Python for people who work with data. */
export const dataScienceCourses: readonly CourseOutline[] = [
  {
    title: 'Python Basics for Data Science',
    level: 'beginner',
    instructor: 'Dr Kofi Mensah',
    category: 'Python',
    description:
      'Start from zero: values, lists, loops and functions, always with small data sets. By the end you read a file, clean it and answer a question with a short script of your own.',
    modules: [
      {
        title: 'Module 1: First steps in Python',
        lessons: [
          [
            'Values, names and lists',
            text(
              'Python works with values: numbers, texts, true and false. A name points to a value, and a list holds several of them in order. Most data you meet later is a list of something: temperatures, prices, answers.',
              code(
                'temperatures = [18.5, 21.0, 19.2, 23.4]',
                'print(len(temperatures))',
                'print(max(temperatures))',
              ),
              'Read the three lines aloud. The first makes a list and names it, the second asks how long it is, the third finds the largest value. Change a number and predict what is printed before you run it.',
            ),
          ],
          [
            'Loops and conditions',
            text(
              'A loop does the same for each value of a list; a condition decides whether it is done. Together they answer questions such as “how many days were warmer than 20 degrees?”.',
              code(
                'warm = 0',
                'for value in temperatures:',
                '    if value > 20:',
                '        warm += 1',
                'print(warm)',
              ),
              'The indented lines belong to the loop. Forgetting the indentation is the most common mistake of the first week, and Python tells you the line.',
            ),
          ],
        ],
      },
      {
        title: 'Module 2: Functions and files',
        lessons: [
          [
            'Writing a function',
            text(
              'A function gives a name to some steps, so that you can use them again. It takes values, does its work and gives one back.',
              code(
                'def average(values):',
                '    return sum(values) / len(values)',
                '',
                'print(average(temperatures))',
              ),
              '- A good name says what comes out: average, not doit.\n- A function should do one thing.\n- What it needs comes in through the brackets.',
            ),
          ],
          [
            'Reading a table from a file',
            text(
              'Data rarely stands in your script. It comes as a file with one row a line and commas between the columns. The csv module reads it row by row.',
              code(
                'import csv',
                'with open("weather.csv") as file:',
                '    rows = list(csv.DictReader(file))',
                'print(rows[0]["city"])',
              ),
              'Every value read this way is text. Turn it into a number with float() before you calculate with it.',
            ),
          ],
        ],
      },
      {
        title: 'Module 3: A first analysis',
        lessons: [
          [
            'Asking a question of data',
            text(
              'Before any code, write the question in one sentence and say which columns answer it. “Which city was warmest in July?” needs the city, the month and the temperature, and nothing else.',
              '- Keep only the rows you need.\n- Group them by what you compare.\n- Work out one number for each group.\n- Say the answer in words.',
            ),
          ],
          [
            'Checking your answer',
            text(
              'An answer you cannot check is a guess. Count the rows before and after each step, look at the smallest and the largest value, and work out one group by hand.',
              'If the number of rows is not what you expected, stop there: something was read or filtered differently from what you think.',
            ),
          ],
        ],
      },
    ],
    assignments: [
      [
        'Warm days',
        'Write a script that counts the days above 20 degrees in a list of temperatures, and explain each line in a sentence.',
      ],
      [
        'Your first function',
        'Write a function that gives the average of a list and says what happens with an empty one.',
      ],
    ],
  },
  {
    title: 'Data Analysis with pandas',
    level: 'intermediate',
    instructor: 'Priya Raman',
    category: 'Analysis',
    description:
      'Load tables, select and group rows, join two sources and handle what is missing. Each module ends with a question that a real shop or city office would ask.',
    modules: [
      {
        title: 'Module 1: Tables in pandas',
        lessons: [
          [
            'DataFrames and columns',
            text(
              'A DataFrame is a table with named columns. You select columns by name and rows by a condition, and the result is a table again.',
              code(
                'import pandas as pd',
                'sales = pd.read_csv("sales.csv")',
                'big = sales[sales["amount"] > 100]',
                'print(big.head())',
              ),
              'Look at head(), shape and dtypes before anything else. Half of all surprises are a number that was read as text.',
            ),
          ],
          [
            'Sorting and counting',
            text(
              'sort_values puts rows in order, value_counts says how often each value occurs. Both answer many questions without any loop.',
              code('sales["city"].value_counts()', 'sales.sort_values("amount", ascending=False).head(10)'),
            ),
          ],
        ],
      },
      {
        title: 'Module 2: Grouping and joining',
        lessons: [
          [
            'Group, then summarise',
            text(
              'groupby splits a table by the values of a column, works something out for each part and puts the results together.',
              code('sales.groupby("city")["amount"].agg(["sum", "mean", "count"])'),
              'Always look at the count beside a mean: an average of two sales says little.',
            ),
          ],
          [
            'Joining two tables',
            text(
              'merge puts two tables side by side where a key is the same. Say with how whether rows without a partner stay.',
              code('sales.merge(customers, on="customer_id", how="left")'),
              'Count the rows before and after. More rows than before mean that the key was not unique.',
            ),
          ],
        ],
      },
      {
        title: 'Module 3: Cleaning',
        lessons: [
          [
            'What is missing, and why',
            text(
              'isna().sum() shows how many values each column lacks. Whether you drop or fill them depends on why they are missing, so ask before you delete.',
              '- Missing at random: dropping rows loses little.\n- Missing for a reason: the gap itself is information.\n- A default such as 0 changes every average.',
            ),
          ],
          [
            'Dates and text',
            text(
              'Turn dates into dates with to_datetime and trim texts with str.strip. After that, months and weekdays are one step away.',
              code(
                'sales["date"] = pd.to_datetime(sales["date"])',
                'sales["month"] = sales["date"].dt.month',
              ),
            ),
          ],
        ],
      },
    ],
    assignments: [
      [
        'Ten best days',
        'Find the ten days with the highest sales in the sample table and say what they have in common.',
      ],
      [
        'A clean table',
        'Clean a table with missing amounts and mixed dates. Describe what you changed and what you left.',
      ],
    ],
  },
  {
    title: 'Data Visualisation with Matplotlib and Seaborn',
    level: 'beginner',
    instructor: 'Marta Lindqvist',
    category: 'Visualisation',
    description:
      'Choose the chart that fits the question, draw it in a few lines and make it readable. You redraw five bad charts and end with a one-page report.',
    modules: [
      {
        title: 'Module 1: The right chart',
        lessons: [
          [
            'Compare, relate, follow',
            text(
              'Bars compare groups, points show how two measures relate, lines follow something over time. Decide first what the reader should compare.',
              '- One message a chart.\n- Start bars at zero.\n- Sort what has no order of its own.',
            ),
          ],
          [
            'Your first plot',
            text(
              'A plot needs data, axes and words. Three lines draw it; the other two make it understood.',
              code(
                'import matplotlib.pyplot as plt',
                'plt.bar(cities, totals)',
                'plt.ylabel("Sales, thousand")',
                'plt.title("Sales by city, 2025")',
                'plt.show()',
              ),
            ),
          ],
        ],
      },
      {
        title: 'Module 2: Distributions',
        lessons: [
          [
            'Histograms and boxes',
            text(
              'An average hides the shape. A histogram shows where values gather, a box plot where the middle half lies.',
              code('import seaborn as sns', 'sns.histplot(sales["amount"], bins=20)'),
            ),
          ],
          [
            'Colour with a reason',
            text(
              'Colour should mean something: a group, a warning, a selection. Everything else stays grey, so that the eye finds the point at once.',
            ),
          ],
        ],
      },
    ],
    assignments: [
      [
        'Redraw a chart',
        'Take a chart from a newspaper, say what hides its message, and describe or attach a better one.',
      ],
    ],
  },
  ...furtherDataCourses,
];
