"""Cases for graphs/walls-and-gates: winding, ragged and open buildings, with one gate, many gates or none."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from random import Random

from hypothesis import strategies as st

from judge.author import Family, Scaling, corridors, matrices, parameters

P = parameters(__file__)

Rooms = list[list[int]]
Args = tuple[Rooms]
SIDES = (P.side_min, P.side_max)
WALL, GATE, ROOM = P.wall, P.gate, P.room


def is_valid(args: Args) -> bool:
    """A rectangle within the parameters that holds the three numbers only."""
    return matrices.valid(args[0], SIDES, SIDES) and matrices.made_of(args[0], (WALL, GATE, ROOM))


def labels(args: Args) -> list[str]:
    """Whether there is no gate, or no room."""
    cells = {cell for row in args[0] for cell in row}
    return ["no gate"] * (GATE not in cells) + ["no room"] * (ROOM not in cells)


def _gated(rooms: Rooms, at: list[int]) -> Args:
    """The same building, in which these rooms are gates."""
    places = [(r, c) for r, row in enumerate(rooms) for c, cell in enumerate(row) if cell == ROOM]
    for index in at[: len(places)]:
        r, c = places[index % len(places)]
        rooms[r][c] = GATE
    return (rooms,)


def _marked(grid: list[list[int]]) -> Args:
    return ([[(WALL, GATE, ROOM, ROOM)[cell] for cell in row] for row in grid],)


def strategy() -> st.SearchStrategy[Args]:
    """Up to 36 cells of all proportions: anything, and ragged, chequered or winding ones with up to three gates."""
    anything = matrices.strategy(0, 3, cells=36).map(_marked)
    maps = matrices.maps(ROOM, WALL, cells=36)
    return st.one_of(anything, st.builds(_gated, maps, st.lists(st.integers(0, 35), max_size=3)))


def exhaustive() -> Iterator[Args]:
    """every building of up to 7 cells, and of 3 rows and 3 columns"""
    for rooms in matrices.every((WALL, GATE, ROOM), 7):
        yield (rooms,)
    for rooms in matrices.every((WALL, GATE, ROOM), 9, square=True, cells_min=9):
        yield (rooms,)


Form = Callable[[int, Random, int], Rooms]


def _full(n: int, rng: Random, columns: int) -> Rooms:
    return matrices.constant(n, ROOM, columns)


def _serpentine(n: int, rng: Random, columns: int) -> Rooms:
    return matrices.serpentine(n, ROOM, WALL, columns)


def _comb(n: int, rng: Random, columns: int) -> Rooms:
    return matrices.comb(n, ROOM, WALL, columns)


def _square(form: Callable[[int, int, int], Rooms]) -> Form:
    return lambda n, rng, columns: form(n, ROOM, WALL)


def _only(value: int) -> Form:
    return lambda n, rng, columns: matrices.constant(n, value, columns)


def _places(rooms: Rooms) -> list[tuple[int, int]]:
    return [(r, c) for r, row in enumerate(rooms) for c, cell in enumerate(row) if cell == ROOM]


def _first(form: Form) -> Form:
    """A gate in the first room, in the order of rows."""

    def build(n: int, rng: Random, columns: int) -> Rooms:
        rooms = form(n, rng, columns)
        for r, c in _places(rooms)[:1]:
            rooms[r][c] = GATE
        return rooms

    return build


def _last(form: Form) -> Form:
    """A gate in the last room. A serpentine may end to the left or to the right, and the gate lies at its end."""

    def build(n: int, rng: Random, columns: int) -> Rooms:
        rooms = form(n, rng, columns)
        ends = [
            (r, c)
            for r, c in _places(rooms)
            if sum(
                0 <= y < n and 0 <= x < columns and rooms[y][x] == ROOM
                for y, x in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1))
            )
            <= 1
        ]
        for r, c in (ends or _places(rooms))[-1:]:
            rooms[r][c] = GATE
        return rooms

    return build


def _both(form: Form) -> Form:
    """Gates at the first and at the last end."""
    return _last(_first(form))


def _many(form: Form, distance: int) -> Form:
    """A gate in every so many rooms, on average."""

    def build(n: int, rng: Random, columns: int) -> Rooms:
        return [
            [cell if cell != ROOM or rng.randrange(distance) else GATE for cell in row] for row in form(n, rng, columns)
        ]

    return build


def _ragged(share: float) -> Form:
    return lambda n, rng, columns: matrices.scattered(n, rng, ROOM, WALL, share, columns)


def _corridors(n: int, rng: Random, columns: int) -> Rooms:
    """Along the diagonals, which leaves more rooms than rows do; the gate is where the first corridor begins."""
    rooms = corridors.falling(n, columns, ROOM, WALL)
    rooms[-1][0] = GATE
    return rooms


def _corridors_rising(n: int, rng: Random, columns: int) -> Rooms:
    return _corridors(n, rng, columns)[::-1]


def _rooms_at_the_ends(n: int, rng: Random, columns: int) -> Rooms:
    """Gates everywhere but in the first cell and in the last one."""
    rooms = matrices.constant(n, GATE, columns)
    rooms[0][0] = rooms[-1][-1] = ROOM
    return rooms


def _cut(n: int, rng: Random, columns: int) -> Rooms:
    """The gate reaches half of a serpentine; a wall keeps it from the other half."""
    rooms = _first(_serpentine)(n, rng, columns)
    rooms[n // 4 * 2][columns // 2] = WALL
    return rooms


def _family(name: str, form: Form, catches: str, n: int = P.side_max, pitfall: str = "") -> Family:
    return Family(name, lambda size, rng: (form(size, rng, size),), n=n, catches=catches, pitfall=pitfall)


AGAIN = "Where rooms can be reached in many ways, depth first comes to each again and again, a step better each time."

FAMILIES = (
    _family("serpentine", _first(_serpentine), "a search from each room"),
    _family("serpentine, from behind", _last(_serpentine), "sweeps in one direction"),
    _family("serpentine, both ends", _both(_serpentine), "the first gate only"),
    _family("serpentine, many gates", _many(_serpentine, 50), "distances from the gate that was found first"),
    _family("serpentine, cut", _cut, "rooms that are out of reach"),
    _family("serpentine, medium", _first(_serpentine), "a search from each room", n=120),
    _family("spiral", _first(_square(matrices.spiral)), "sweeps in two directions"),
    _family("spiral, from within", _last(_square(matrices.spiral)), "sweeps outwards"),
    _family("square wave", _first(_square(matrices.square_wave)), "sweeps forward and backward"),
    _family("corridors", _corridors, "distances in 16 bits; searches that end after half of the cells"),
    _family("corridors, rising", _corridors_rising, "sweeps forward and backward"),
    _family("rooms at the ends", _rooms_at_the_ends, "a queue of fixed length"),
    _family("comb", _first(_comb), "columns that are reached late"),
    _family("comb, many gates", _many(_comb, 100), "gates that come late and are nearer"),
    _family("ragged", _many(_ragged(0.45), 20), "walls at every second cell"),
    _family("ragged, hardly a gate", _many(_ragged(0.4), 1000), "parts without a gate"),
    _family("no gate", _full, "a search from each room that finds nothing"),
    _family("nothing but gates", _only(GATE), "a search from each gate that looks at all cells"),
    _family("nothing but walls", _only(WALL), "a queue that is empty from the beginning"),
    _family("open, small", _first(_full), "rooms marked when they are taken from the queue", n=7),
    _family("open, small, from behind", _last(_full), "depth first, with the distances that are found first", n=7),
    _family("ragged, small", _many(_ragged(0.8), 12), "the distance over rows and columns", n=7),
    Family("wide", lambda n, rng: (_many(_ragged(0.6), 12)(3, rng, n),), n=P.side_max, catches="sides mixed up"),
    Family("high", lambda n, rng: (_many(_ragged(0.6), 12)(n, rng, 3),), n=P.side_max, catches="sides mixed up"),
    _family("open", _first(_full), "steps counted in a small number", pitfall=AGAIN),
    _family("open, from behind", _last(_full), "a queue of fixed length", pitfall=AGAIN),
    _family("open, some gates", _many(_full, 3000), "fronts that meet", pitfall=AGAIN),
)


def _scaling(name: str, form: Form) -> Scaling:
    def build(sizes: Mapping[str, int], rng: Random) -> Args:
        return (form(sizes["m"], rng, sizes["n"]),)

    return Scaling(name, build, {"m": P.side_max, "n": P.side_max})


SCALINGS = (
    _scaling("open", _first(_full)),
    _scaling("serpentine", _first(_serpentine)),
    _scaling("no gate", _full),
    _scaling("nothing but gates", _only(GATE)),
)
