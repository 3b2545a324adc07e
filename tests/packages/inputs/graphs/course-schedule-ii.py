"""Inputs of graphs/course-schedule-ii on either side of its constraints."""

VALID = [
    (1, []),  # one course, no entry
    (2_000, []),  # the most courses
    (2, [[0, 1]]),
    (2, [[1, 0]]),
    (2, [[0, 1], [1, 0]]),  # every entry there can be, which is a circle
    (2_000, [[0, 1_999], [1_999, 0]]),  # the first course and the last
    (3, [[a, b] for a in range(3) for b in range(3) if a != b]),
    (100, [[a, b] for a in range(100) for b in range(100) if a != b]),
    (2_000, [[a, a - 1] for a in range(1, 2_000)]),
    (2_000, [[a, (a + 1) % 2_000] for a in range(2_000)]),  # one circle of all
    (4, [[0, 1], [0, 2], [0, 3]]),  # the same course in several entries
    (4, [[1, 0], [2, 0], [3, 0]]),
]
NEARLY = [
    ((0, []), "no course"),
    ((0, [[0, 1]]), "no course, but an entry"),
    ((-1, []), "less than no course"),
    ((2_001, []), "one course too many"),
    ((2_001, [[a, a - 1] for a in range(1, 2_001)]), "a chain that is one course too long"),
    ((2**31 - 1, []), "the number of courses is the greatest int"),
    ((-(2**31), []), "the number of courses is the least int"),
    ((1, [[0, 0]]), "the only course needs itself"),
    ((1, [[0, 1]]), "the only course needs one that is not there"),
    ((1, [[1, 0]]), "one that is not there needs the only course"),
    ((3, [[0, 0], [1, 0], [2, 1]]), "the first entry has the same course twice"),
    ((3, [[1, 0], [1, 1], [2, 1]]), "the middle entry has the same course twice"),
    ((3, [[1, 0], [2, 1], [2, 2]]), "the last entry has the same course twice"),
    ((2_000, [[1_999, 1_999]]), "the last of the most courses needs itself"),
    ((3, [[3, 0], [1, 0], [2, 1]]), "the course of the first entry is one too high"),
    ((3, [[1, 0], [3, 0], [2, 1]]), "the course of the middle entry is one too high"),
    ((3, [[1, 0], [2, 1], [3, 0]]), "the course of the last entry is one too high"),
    ((3, [[0, 3], [1, 0], [2, 1]]), "the prerequisite of the first entry is one too high"),
    ((3, [[1, 0], [2, 1], [2, 3]]), "the prerequisite of the last entry is one too high"),
    ((3, [[-1, 0], [1, 0], [2, 1]]), "the course of the first entry is one too low"),
    ((3, [[1, 0], [2, 1], [-1, 0]]), "the course of the last entry is one too low"),
    ((3, [[0, -1], [1, 0], [2, 1]]), "the prerequisite of the first entry is one too low"),
    ((3, [[1, 0], [2, -1], [2, 1]]), "the prerequisite of the middle entry is one too low"),
    ((3, [[1, 0], [2, 1], [2, -1]]), "the prerequisite of the last entry is one too low"),
    ((2_000, [[2_000, 0]]), "a course one behind the last of the most courses"),
    ((2_000, [[0, 2_000]]), "a prerequisite one behind the last of the most courses"),
    ((2, [[2**31 - 1, 0]]), "a course is the greatest int"),
    ((2, [[0, -(2**31)]]), "a prerequisite is the least int"),
    ((2, [[0, 1], [0, 1]]), "the only entry occurs twice"),
    ((3, [[1, 0], [1, 0], [2, 1]]), "an entry occurs twice, side by side"),
    ((3, [[1, 0], [2, 1], [1, 0]]), "the first entry occurs again at the end"),
    ((2, [[0, 1], [1, 0], [0, 1]]), "one more than every entry there can be"),
    ((2_000, [*([a, a - 1] for a in range(1, 2_000)), [1, 0]]), "a long chain, and its first entry again"),
    ((2, [[]]), "an entry without a course"),
    ((2, [[0]]), "an entry of one course"),
    ((3, [[0, 1, 2]]), "an entry of three courses"),
    ((3, [[0, 1], []]), "an empty entry behind a good one"),
    ((3, [[0], [1, 0], [2, 1]]), "the first entry is one short"),
    ((3, [[1, 0], [2, 1, 0], [2, 0]]), "the middle entry is one longer"),
    ((3, [[1, 0], [2, 1], [2]]), "the last entry is one short"),
]
