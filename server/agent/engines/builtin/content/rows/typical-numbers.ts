/** What is usual of a thing's field where one range for all would mislead: from, to, in steps of. */
const typical: Readonly<Record<string, readonly [low: number, high: number, step: number]>> = {
  'service.duration': [30, 180, 15],
  'course.duration': [60, 240, 30],
  'lesson.duration': [30, 90, 15],
  'lecture.duration': [15, 60, 5],
  'movie.duration': [84, 142, 1],
  'song.duration': [2, 6, 1],
  'podcast.duration': [22, 64, 1],
  'video.duration': [4, 40, 1],
  'recipe.duration': [15, 90, 5],
  'recipe.servings': [2, 8, 1],
  'event.capacity': [20, 240, 10],
  'event.price': [8, 48, 2],
  'course.capacity': [8, 24, 2],
  'schoolClass.capacity': [16, 30, 1],
  'hotel.dailyRate': [60, 240, 5],
  'room.dailyRate': [55, 190, 5],
  'car.dailyRate': [35, 130, 5],
  'car.capacity': [4, 5, 1],
  'dish.price': [6, 32, 1],
  'book.price': [8, 28, 1],
  'property.area': [32, 180, 1],
  'patient.age': [6, 84, 1],
  'employee.age': [22, 62, 1],
  'member.age': [19, 71, 1],
  'student.age': [17, 29, 1],
  'athlete.age': [18, 36, 1],
  'client.age': [21, 74, 1],
  'profile.age': [21, 64, 1],
  'game.duration': [20, 120, 10],
};

/** A number that is usual there; `random` lies between 0 and 1. */
export function typicalNumber(thing: string, field: string, random: number): number | undefined {
  const range = typical[`${thing}.${field}`];
  if (!range) return undefined;
  const [low, high, step] = range;
  return low + Math.round((random * (high - low)) / step) * step;
}
