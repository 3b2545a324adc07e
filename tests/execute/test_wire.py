"""The wire format, held against its three implementations: the judge's codec, the C++ harness and the Python worker.

Values go out through the codec, through a submission that gives them back unchanged, and have to return byte for byte.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from judge.catalog.load import case_mismatch
from judge.kinds.wire import make_codec
from judge.model.problem import Problem
from judge.model.types import INT_MAX, INT_MIN, LONG_MAX, LONG_MIN, UINT_MAX, Type, parse_type

LANGUAGES = ("cpp", "py")

INTS = st.one_of(
    st.integers(-3, 3), st.integers(INT_MIN, INT_MAX), st.sampled_from([INT_MIN, INT_MAX, 10_000, 100_000])
)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=8) | st.sampled_from(
    ["\0", "a\0b", "é", "語\n", "𝄞"]
)
SCALARS: dict[str, st.SearchStrategy[Any]] = {
    "int": INTS,
    "long": st.one_of(st.integers(-3, 3), st.integers(LONG_MIN, LONG_MAX), st.sampled_from([LONG_MIN, LONG_MAX])),
    "uint": st.one_of(st.integers(0, 3), st.integers(0, UINT_MAX), st.sampled_from([0, INT_MAX + 1, UINT_MAX])),
    "double": st.floats(allow_nan=False) | st.sampled_from([0.0, -0.0, math.inf, -math.inf, 5e-324]),
    "bool": st.booleans(),
    "char": st.characters(max_codepoint=127),
    "string": TEXTS,
}
PLAIN = (
    *SCALARS,
    *(f"list[{name}]" for name in SCALARS),
    *(f"list[list[{name}]]" for name in SCALARS),
    "list[list[list[int]]]",
    "list[list[list[string]]]",
)


def values(type_: Type) -> st.SearchStrategy[Any]:
    return SCALARS[type_.name] if type_.item is None else st.lists(values(type_.item), max_size=4)


def level_order(entries: list[int | None]) -> list[int | None]:
    """The longest valid tree at the head of ``entries``."""
    tree: list[int | None] = []
    open_slots = 1
    for entry in entries:
        if open_slots == 0:
            break
        open_slots += 1 if entry is not None else -1
        tree.append(entry)
    while tree and tree[-1] is None:
        tree.pop()
    return tree


TREES = st.lists(st.none() | INTS, max_size=20).map(level_order)
LISTS = st.lists(INTS, max_size=10)


@st.composite
def random_lists(draw: st.DrawFn) -> list[list[int | None]]:
    numbers = draw(LISTS)
    targets = st.none() | st.integers(0, len(numbers) - 1)
    return [[value, draw(targets)] for value in numbers]


@st.composite
def cyclic_lists(draw: st.DrawFn) -> tuple[list[int], int]:
    numbers = draw(LISTS)
    return numbers, draw(st.integers(-1, len(numbers) - 1))


@st.composite
def trees_with_a_node(draw: st.DrawFn) -> tuple[list[int | None], int]:
    shape = draw(TREES.filter(bool))
    names = iter(draw(st.permutations(range(-3, 30))))
    tree = [None if entry is None else next(names) for entry in shape]
    return tree, draw(st.sampled_from([v for v in tree if v is not None]))


# ---- plain values: one design problem with a method for each type

OPERATIONS = "\n".join(
    [
        'class = "Echo"',
        'constructor = [{ name = "first", type = "list[list[string]]" }, { name = "second", type = "long" }]',
        "methods = [",
        *(
            f'{{ name = "t{i}", params = [{{ name = "x", type = "{t}" }}], returns = "{t}" }},'
            for i, t in enumerate(PLAIN)
        ),
        '{ name = "first", returns = "list[list[string]]" },',
        '{ name = "second", returns = "long" },',
        '{ name = "keep", params = [{ name = "c", type = "char" }, { name = "d", type = "double" },'
        ' { name = "s", type = "string" }, { name = "v", type = "list[int]" }, { name = "b", type = "bool" }] },',
        '{ name = "kept", returns = "list[int]" },',
        "]",
    ]
)
CPP_OPERATIONS = """
class Echo {
    vector<vector<string>> first_;
    long long second_;
    vector<int> kept_;
public:
    Echo(vector<vector<string>>& first, long long second) : first_(first), second_(second) {}
    vector<vector<string>> first() { return first_; }
    long long second() { return second_; }
    void keep(char c, double d, const string& s, const vector<int>& v, bool b) {
        kept_ = v;
        kept_.insert(kept_.end(), {int(c), d < 0, int(s.size()), b});
    }
    vector<int> kept() { return kept_; }
""" + "".join(f"    {parse_type(t).cpp()} t{i}({parse_type(t).cpp()} x) {{ return x; }}\n" for i, t in enumerate(PLAIN))
PYTHON_OPERATIONS = """
class Echo:
    def __init__(self, first, second):
        self.f, self.s = first, second
    def first(self): return self.f
    def second(self): return self.s
    def keep(self, c, d, s, v, b):
        self.k = [*v, ord(c), int(d < 0), len(s.encode()), int(b)]
    def kept(self): return self.k
""" + "".join(f"    def t{i}(self, x): return x\n" for i in range(len(PLAIN)))


@st.composite
def operations(draw: st.DrawFn) -> tuple[tuple[list[str], list[list[Any]]], list[Any]]:
    """(args, expected) of the design problem above."""
    first, second = draw(values(parse_type("list[list[string]]"))), draw(SCALARS["long"])
    names, args, results = ["Echo"], [[first, second]], [None]
    for _ in range(draw(st.integers(0, 12))):
        kind = draw(st.integers(-3, len(PLAIN) - 1))
        if kind == -3:
            names.append("first")
            args.append([])
            results.append(first)
        elif kind == -2:
            names.append("second")
            args.append([])
            results.append(second)
        elif kind == -1:
            given = [draw(SCALARS[name]) for name in ("char", "double", "string")]
            given += [draw(LISTS), draw(st.booleans())]
            c, d, s, v, b = given
            names += ["keep", "kept"]
            args += [given, []]
            results += [None, [*v, ord(c), int(d < 0), len(s.encode()), int(b)]]
        else:
            value = draw(values(parse_type(PLAIN[kind])))
            names.append(f"t{kind}")
            args.append([value])
            results.append(value)
    return (names, args), results


@pytest.fixture(scope="module")
def design(signature: Callable[..., Problem]) -> Problem:
    return signature(OPERATIONS, "design")


@pytest.fixture(scope="module", params=LANGUAGES)
def echo_design(request: pytest.FixtureRequest, design: Problem, ask: Callable[..., Any]) -> Any:
    text = CPP_OPERATIONS + "};" if request.param == "cpp" else PYTHON_OPERATIONS
    return ask(design, text, request.param)


@settings(max_examples=150)
@given(operations())
def test_plain_values_come_back_byte_for_byte(
    echo_design: Any, case: tuple[tuple[list[str], list[list[Any]]], list[Any]]
) -> None:
    args, expected = case
    failure = echo_design.failure(args, expected)
    assert failure is None, failure


def test_every_type_at_its_extremes(echo_design: Any) -> None:
    extremes: dict[str, Any] = {
        "int": INT_MIN,
        "long": LONG_MIN,
        "uint": UINT_MAX,
        "double": -0.0,
        "bool": True,
        "char": "\0",
        "string": "\0é𝄞" * 1000,
    }
    names, args, results = ["Echo"], [[[["x"]], LONG_MAX]], [None]
    for i, text in enumerate(PLAIN):
        type_ = parse_type(text)
        value = extremes[type_.leaf]
        while type_.item is not None:
            value, type_ = [value] * 3, type_.item
        names.append(f"t{i}")
        args.append([value])
        results.append(value)
    assert echo_design.failure((names, args), results) is None


def test_more_operations_than_sixteen_bits_count(echo_design: Any) -> None:
    count = 70_000
    names = ["Echo"] + ["t0"] * count
    args = [[[], 1], *([i] for i in range(count))]
    assert echo_design.failure((names, args), [None, *range(count)]) is None


def test_a_case_without_operations(echo_design: Any) -> None:
    assert echo_design.failure((["Echo"], [[[], 0]]), [None]) is None


# ---- nodes, and what is around them


@dataclass(frozen=True)
class Shape:
    """A signature with a submission in each language, cases for it, and what has to come back."""

    toml: str
    cpp: str
    py: str
    cases: st.SearchStrategy[tuple[Any, ...]]
    expected: Callable[..., Any]
    kind: str = "function"


def walk(numbers: list[int], pos: int) -> list[int]:
    """The first 2n + 1 values on the way through a list whose tail points to ``pos``."""
    seen, at = [], 0
    while numbers and at < len(numbers) and len(seen) <= 2 * len(numbers):
        seen.append(numbers[at])
        at += 1
        if at == len(numbers) and pos >= 0:
            at = pos
    return seen


def echo(type_: str) -> str:
    return f'method = "echo"\nparams = [{{ name = "x", type = "{type_}" }}]\nreturns = "{type_}"'


def echo_cpp(type_: str) -> str:
    return f"class Solution {{ public: {type_} echo({type_} x) {{ return x; }} }};"


ECHO_PY = "class Solution:\n    def echo(self, x):\n        return x\n"

SHAPES = {
    "ListNode": Shape(echo("ListNode"), echo_cpp("ListNode*"), ECHO_PY, st.tuples(LISTS), lambda x: x),
    "TreeNode": Shape(echo("TreeNode"), echo_cpp("TreeNode*"), ECHO_PY, st.tuples(TREES), lambda x: x),
    "list[ListNode]": Shape(
        echo("list[ListNode]"),
        echo_cpp("vector<ListNode*>"),
        ECHO_PY,
        st.tuples(st.lists(LISTS, max_size=4)),
        lambda x: x,
    ),
    "list[TreeNode]": Shape(
        echo("list[TreeNode]"),
        echo_cpp("vector<TreeNode*>"),
        ECHO_PY,
        st.tuples(st.lists(TREES, max_size=4)),
        lambda x: x,
    ),
    "RandomNode": Shape(
        echo("RandomNode"),
        """
class Solution {
public:
    Node* echo(Node* head) {
        unordered_map<Node*, Node*> copy{{nullptr, nullptr}};
        for (Node* node = head; node; node = node->next) copy[node] = new Node(node->val);
        for (Node* node = head; node; node = node->next) {
            copy[node]->next = copy[node->next];
            copy[node]->random = copy[node->random];
        }
        return copy[head];
    }
};
""",
        """
class Solution:
    def echo(self, head):
        copy, node = {None: None}, head
        while node:
            copy[node] = Node(node.val)
            node = node.next
        for node in list(copy)[1:]:
            copy[node].next, copy[node].random = copy[node.next], copy[node.random]
        return copy[head]
""",
        st.tuples(random_lists()),
        lambda x: x,
    ),
    "cycle": Shape(
        'method = "walk"\nparams = [{ name = "head", type = "ListNode", cycle = "pos" },'
        ' { name = "pos", type = "int", passed = false }]\nreturns = "list[int]"',
        """
class Solution {
public:
    vector<int> walk(ListNode* head) {
        unordered_set<ListNode*> distinct;
        for (ListNode* node = head; node && distinct.insert(node).second; node = node->next) {}
        vector<int> seen;
        for (; head && seen.size() <= 2 * distinct.size(); head = head->next) seen.push_back(head->val);
        return seen;
    }
};
""",
        """
class Solution:
    def walk(self, head):
        distinct, node = set(), head
        while node and node not in distinct:
            distinct.add(node)
            node = node.next
        seen = []
        while head and len(seen) <= 2 * len(distinct):
            seen.append(head.val)
            head = head.next
        return seen
""",
        cyclic_lists(),
        walk,
    ),
    "node of a tree": Shape(
        'method = "same"\nparams = [{ name = "root", type = "TreeNode" },'
        ' { name = "p", type = "TreeNode", node_of = "root" }]\nreturns = "TreeNode"\nreturns_node_of = "root"',
        "class Solution { public: TreeNode* same(TreeNode* root, TreeNode* p) { return p->val == 0 ? nullptr : p; } };",
        "class Solution:\n    def same(self, root, p):\n        return p if p.val else None\n",
        trees_with_a_node(),
        lambda root, p: p or None,
    ),
    "mixed parameters": Shape(
        'method = "mix"\nparams = [{ name = "c", type = "char" }, { name = "root", type = "TreeNode" },'
        ' { name = "words", type = "list[string]" }, { name = "d", type = "double" },'
        ' { name = "head", type = "ListNode" },'
        ' { name = "n", type = "long" }]\nreturns = "list[string]"',
        """
class Solution {
public:
    vector<string> mix(char c, TreeNode* root, vector<string>& words, double d, ListNode* head, long long n) {
        words.push_back(string(1, c));
        words.push_back(to_string(root ? root->val : 0));
        words.push_back(d < 0.5 ? "low" : "high");
        words.push_back(to_string(head ? head->val : 0));
        words.push_back(to_string(n));
        return words;
    }
};
""",
        """
class Solution:
    def mix(self, c, root, words, d, head, n):
        ends = [c, str(root.val if root else 0), "low" if d < 0.5 else "high", str(head.val if head else 0), str(n)]
        return words + ends
""",
        st.tuples(SCALARS["char"], TREES, st.lists(TEXTS, max_size=3), SCALARS["double"], LISTS, SCALARS["long"]),
        lambda c, root, words, d, head, n: [
            *words,
            c,
            str((root or [0])[0]),
            "low" if d < 0.5 else "high",
            str((head or [0])[0]),
            str(n),
        ],
    ),
    "in-place rows": Shape(
        'method = "flip"\nparams = [{ name = "k", type = "int" }, { name = "rows", type = "list[list[char]]" }]\n'
        'returns = "void"\noutput = "rows"',
        "class Solution { public: int flip(int k, vector<vector<char>>& rows) {"
        " reverse(rows.begin(), rows.end()); return 7; } };",
        "class Solution:\n    def flip(self, k, rows):\n        rows.reverse()\n        return 'ignored'\n",
        st.tuples(INTS, values(parse_type("list[list[char]]"))),
        lambda k, rows: rows[::-1],
        "in-place",
    ),
    "in-place and the length": Shape(
        'method = "keep"\nparams = [{ name = "k", type = "int" }, { name = "row", type = "list[char]" }]\n'
        'returns = "int"\noutput = "row"\nreturns_length = true',
        "class Solution { public: size_t keep(int k, vector<char>& row) {"
        " if (row.size() > 4) row.erase(row.begin() + 4); return row.size() / 2; } };",
        "class Solution:\n    def keep(self, k, row):\n        del row[4:5]\n        return len(row) // 2\n",
        st.tuples(INTS, values(parse_type("list[char]"))),
        lambda k, row: row[: (len(row) - (len(row) > 4)) // 2],
        "in-place",
    ),
    "in-place list": Shape(
        'method = "swap"\nparams = [{ name = "head", type = "ListNode" }]\nreturns = "void"\noutput = "head"',
        "class Solution { public: void swap(ListNode* head) {"
        " if (head && head->next) std::swap(head->val, head->next->val); } };",
        "class Solution:\n    def swap(self, head):\n        if head and head.next:\n"
        "            head.val, head.next.val = head.next.val, head.val\n",
        st.tuples(LISTS),
        lambda head: [*head[1::-1], *head[2:]],
        "in-place",
    ),
    "in-place after what is not passed": Shape(
        'method = "turn"\nparams = [{ name = "k", type = "int", passed = false },'
        ' { name = "row", type = "list[int]" }]\nreturns = "void"\noutput = "row"',
        "class Solution { public: void turn(vector<int>& row) { reverse(row.begin(), row.end()); } };",
        "class Solution:\n    def turn(self, row):\n        row.reverse()\n",
        st.tuples(INTS, st.lists(INTS, max_size=5)),
        lambda k, row: row[::-1],
        "in-place",
    ),
    "round trip of texts": Shape(
        'class = "Codec"\nencode = "encode"\ndecode = "decode"\nparams = [{ name = "strs", type = "list[string]" }]',
        """
class Codec {
public:
    string encode(vector<string>& strs) {
        string out;
        for (auto& s : strs) out += to_string(s.size()) + ":" + s;
        strs.clear();
        return out;
    }
    vector<string> decode(string s) {
        vector<string> out;
        for (size_t at = 0; at < s.size();) {
            size_t colon = s.find(':', at), size = stoul(s.substr(at, colon - at));
            out.push_back(s.substr(colon + 1, size));
            at = colon + 1 + size;
        }
        return out;
    }
};
""",
        """
class Codec:
    def encode(self, strs):
        return json.dumps(strs)
    def decode(self, s):
        return iter(json.loads(s))
""",
        st.tuples(st.lists(TEXTS, max_size=4)),
        lambda strs: strs,
        "round-trip",
    ),
    "round trip with one object": Shape(
        'class = "Codec"\nencode = "put"\ndecode = "get"\nobjects = 1\nother = "[-1, 7]"\n'
        'params = [{ name = "head", type = "ListNode" }]',
        """
class Codec {
    map<string, vector<int>> kept;
public:
    string put(ListNode* head) {
        string key = to_string(kept.size());
        auto& values = kept[key];
        for (; head; head = head->next) values.push_back(head->val);
        return key;
    }
    ListNode* get(const string& key) {
        if (kept.size() != 2 || kept["1"] != vector<int>{-1, 7}) throw 1;
        ListNode first, *last = &first;
        for (int v : kept[key]) last = last->next = new ListNode(v);
        return first.next;
    }
};
""",
        """
class Codec:
    def __init__(self):
        self.kept = {}
    def put(self, head):
        key = str(len(self.kept))
        values = self.kept[key] = []
        while head:
            values.append(head.val)
            head = head.next
        return key
    def get(self, key):
        assert self.kept["1"] == [-1, 7]
        head = None
        for v in reversed(self.kept[key]):
            head = ListNode(v, head)
        return head
""",
        st.tuples(LISTS),
        lambda head: head,
        "round-trip",
    ),
    "round trip": Shape(
        'class = "Codec"\nencode = "serialize"\ndecode = "deserialize"\n'
        'params = [{ name = "root", type = "TreeNode" }]',
        """
class Codec {
    void put(TreeNode* node, string& out) {
        out += node ? '\\1' : '\\0';
        if (!node) return;
        out.append(reinterpret_cast<char*>(&node->val), 4);
        put(node->left, out);
        put(node->right, out);
    }
    TreeNode* get(const char*& at) {
        if (!*at++) return nullptr;
        auto* node = new TreeNode();
        memcpy(&node->val, at, 4);
        at += 4;
        node->left = get(at);
        node->right = get(at);
        return node;
    }
public:
    string serialize(TreeNode* root) { string out; put(root, out); return out; }
    TreeNode* deserialize(string data) { const char* at = data.data(); return get(at); }
};
""",
        """
class Codec:
    def serialize(self, root):
        if not root:
            return "\\0"
        return "\\1" + str(root.val) + "\\udc80" + self.serialize(root.left) + self.serialize(root.right)
    def deserialize(self, data):
        def get(at):
            if data[at] == "\\0":
                return None, at + 1
            end = data.index("\\udc80", at)
            node = TreeNode(int(data[at + 1 : end]))
            node.left, at = get(end + 1)
            node.right, at = get(at)
            return node, at
        return get(0)[0]
""",
        st.tuples(TREES),
        lambda root: root,
        "round-trip",
    ),
}


@pytest.fixture(scope="module", params=[(name, language) for name in SHAPES for language in LANGUAGES], ids="-".join)
def shaped(
    request: pytest.FixtureRequest, signature: Callable[..., Problem], ask: Callable[..., Any]
) -> tuple[Shape, Any]:
    name, language = request.param
    shape = SHAPES[name]
    problem = signature(shape.toml, shape.kind)
    return shape, ask(problem, shape.cpp if language == "cpp" else shape.py, language)


@settings(max_examples=60)
@given(st.data())
def test_structures_come_back(shaped: tuple[Shape, Any], data: st.DataObject) -> None:
    shape, asked = shaped
    args = data.draw(shape.cases)
    assert case_mismatch(asked.problem, list(args)) is None
    failure = asked.failure(args, shape.expected(*args))
    assert failure is None, failure


# ---- the codec alone


@given(st.data())
@pytest.mark.parametrize("name", SHAPES)
def test_the_codec_reads_what_it_wrote(name: str, signature: Callable[..., Problem], data: st.DataObject) -> None:
    shape = SHAPES[name]
    codec = make_codec(PROBLEMS.setdefault(name, signature(shape.toml, shape.kind)))
    args = data.draw(shape.cases)
    frame = codec.encode_args(args)
    assert codec.decode_args(frame) == args
    expected = shape.expected(*args)
    assert codec.decode_answer(codec.encode_answer(expected, frame), frame) == expected


PROBLEMS: dict[str, Problem] = {}


@given(operations())
def test_the_codec_reads_operations_it_wrote(
    design: Problem, case: tuple[tuple[list[str], list[list[Any]]], list[Any]]
) -> None:
    args, expected = case
    codec = make_codec(design)
    frame = codec.encode_args(args)
    # As text: -0.0 is told from 0.0.
    assert json.dumps(codec.decode_args(frame)) == json.dumps(args)
    assert json.dumps(codec.decode_answer(codec.encode_answer(expected, frame), frame)) == json.dumps(expected)


@given(st.binary(max_size=40))
@pytest.mark.parametrize("name", ["TreeNode", "RandomNode", "mixed parameters", "in-place rows"])
def test_foreign_bytes_are_an_error_never_a_crash(name: str, signature: Callable[..., Problem], junk: bytes) -> None:
    shape = SHAPES[name]
    codec = make_codec(PROBLEMS.setdefault(name, signature(shape.toml, shape.kind)))
    try:
        answer = codec.decode_answer(junk, b"")
    except ValueError:
        return
    assert isinstance(answer, list)


@pytest.mark.parametrize(
    ("type_", "value"),
    [
        ("int", True),
        ("int", 1.0),
        ("int", 2**31),
        ("long", 2**63),
        ("double", "1"),
        ("bool", 1),
        ("char", "ab"),
        ("char", "é"),
        ("string", b"x"),
        ("list[int]", (1,)),
        ("list[int]", [None]),
        ("ListNode", [1, 2**31]),
    ],
)
def test_the_codec_refuses_values_of_another_type(signature: Callable[..., Problem], type_: str, value: Any) -> None:
    codec = make_codec(signature(echo(type_)))
    with pytest.raises(ValueError, match=r"expected|out of range"):
        codec.encode_args((value,))


@pytest.mark.parametrize("cut", [-1, 1])
def test_an_answer_cut_short_or_too_long_is_an_error(signature: Callable[..., Problem], cut: int) -> None:
    codec = make_codec(signature(echo("list[string]")))
    whole = codec.encode_answer(["ab", ""], b"")
    with pytest.raises(ValueError, match=r"ends early|goes on"):
        codec.decode_answer(whole[:cut] if cut < 0 else whole + b"\0", b"")
