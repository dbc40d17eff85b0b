import type { CourseOutline } from './course-outline.ts';

const code = (...lines: string[]) => ['```', ...lines, '```'].join('\n');
const text = (...parts: string[]) => parts.join('\n\n');

/** Statistics and models, after the basics. */
export const furtherDataCourses: readonly CourseOutline[] = [
  {
    title: 'Statistics for Data Science',
    level: 'intermediate',
    instructor: 'Dr Kofi Mensah',
    category: 'Statistics',
    description:
      'Averages, spread, samples and tests, explained with commuting times and survey answers and worked out in Python rather than on paper.',
    modules: [
      {
        title: 'Module 1: Describing data',
        lessons: [
          [
            'Mean, median, spread',
            text(
              'The mean balances all values, the median stands in the middle. Where a few values are very large, the median tells more about most people.',
              code('import statistics', 'statistics.median([12, 15, 14, 90])'),
            ),
          ],
          [
            'Samples and populations',
            text(
              'We rarely see everybody. A random sample lets us say something about all, with a margin that shrinks as the sample grows.',
              '- Who could have been asked?\n- Who answered?\n- Who is missing?',
            ),
          ],
        ],
      },
      {
        title: 'Module 2: Testing',
        lessons: [
          [
            'Is the difference real?',
            text(
              'A test asks how often chance alone would give a difference this large. A small p-value means: rarely. It does not say how large or important the difference is.',
            ),
          ],
          [
            'An A/B test in Python',
            text(
              'Compare two groups with scipy and report the difference together with its interval.',
              code('from scipy import stats', 'stats.ttest_ind(group_a, group_b)'),
            ),
          ],
        ],
      },
    ],
    assignments: [
      [
        'Read a study',
        'Find the sample, the measure and the test in a short study, and say what it does not show.',
      ],
    ],
  },
  {
    title: 'Machine Learning with scikit-learn',
    level: 'advanced',
    instructor: 'Aiko Tanabe',
    category: 'Machine learning',
    description:
      'Train, test and explain your first models: linear regression, decision trees and clustering. The emphasis is on honest evaluation, not on the newest method.',
    modules: [
      {
        title: 'Module 1: Learning from examples',
        lessons: [
          [
            'Training and test data',
            text(
              'A model that is tested on what it has seen looks better than it is. Set a part aside before you begin, and look at it once.',
              code(
                'from sklearn.model_selection import train_test_split',
                'X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2)',
              ),
            ),
          ],
          [
            'A first regression',
            text(
              'Linear regression draws the straight line that fits best. Its coefficients say how much the result changes when one input grows by one.',
              code(
                'from sklearn.linear_model import LinearRegression',
                'model = LinearRegression().fit(X_train, y_train)',
                'model.score(X_test, y_test)',
              ),
            ),
          ],
        ],
      },
      {
        title: 'Module 2: Trees and groups',
        lessons: [
          [
            'Decision trees',
            text(
              'A tree asks one question after another. It is easy to read and easy to overdo: limit its depth and compare training with test score.',
            ),
          ],
          [
            'Clustering with k-means',
            text(
              'Clustering finds groups nobody named. Try several numbers of groups, look at the members, and only then give them names.',
            ),
          ],
        ],
      },
    ],
    assignments: [
      [
        'Honest evaluation',
        'Train two models on the sample data, compare them on the test set, and explain which one you would use and why.',
      ],
    ],
  },
];
