"""C++ as people paste it from LeetCode has to run unchanged: one entry per habit."""

# A submission is easier to read on one line than cut at a margin.
# ruff: noqa: E501

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from judge.model.problem import Problem
from judge.protocol import Fault, Status

SIGNATURES = {
    "sum": 'method = "sum"\nparams = [{ name = "nums", type = "list[int]" }]\nreturns = "int"',
    "wide": 'method = "wide"\nparams = [{ name = "a", type = "int" }, { name = "b", type = "int" }]\nreturns = "long"',
    "text": 'method = "text"\nparams = [{ name = "s", type = "string" }, { name = "words", type = "list[string]" }]\n'
    'returns = "string"',
    "half": 'method = "half"\nparams = [{ name = "x", type = "double" }]\nreturns = "double"',
    "flags": 'method = "flags"\nparams = [{ name = "nums", type = "list[int]" }]\nreturns = "list[bool]"',
    "reverse": 'method = "reverseList"\nparams = [{ name = "head", type = "ListNode" }]\nreturns = "ListNode"',
    "depth": 'method = "depth"\nparams = [{ name = "root", type = "TreeNode" }]\nreturns = "int"',
    "copy": 'method = "copy"\nparams = [{ name = "head", type = "RandomNode" }]\nreturns = "RandomNode"',
    "grid": 'method = "grid"\nparams = [{ name = "rows", type = "list[list[char]]" }]\nreturns = "list[list[char]]"',
}
LOOP = "int total = 0; for (int v : nums) total += v; return total;"
REVERSE = """
class Solution {
public:
    ListNode* reverseList(ListNode* head) {
        ListNode* previous = nullptr;
        while (head) {
            ListNode* next = head->next;
            head->next = previous;
            previous = head;
            head = next;
        }
        return previous;
    }
};
"""


def solution(body: str) -> str:
    return f"class Solution {{\npublic:\n{body}\n}};\n"


# A compilation costs the better part of a second: habits that do not get in each other's way share a file.
SUM_STYLES = {
    "const reference and const method": solution(f"int sum(const vector<int>& nums) const {{ {LOOP} }}"),
    "by value, returns long long": solution(
        "long long sum(vector<int> nums) { return accumulate(nums.begin(), nums.end(), 0LL); }"
    ),
    "auto parameter and return": solution(f"auto sum(auto& nums) {{ {LOOP} }}"),
    "static method over a span": solution(f"static int sum(span<const int> nums) {{ {LOOP} }}"),
    "overload before": solution(
        "int sum(vector<int>& nums, size_t i) { return i == nums.size() ? 0 : nums[i] + sum(nums, i + 1); }\n"
        "int sum(vector<int>& nums) { return sum(nums, 0); }"
    ),
    "overload behind": solution(
        "int sum(vector<int>& nums) { return sum(nums, 0); }\n"
        "int sum(vector<int>& nums, size_t i) { return i == nums.size() ? 0 : nums[i] + sum(nums, i + 1); }"
    ),
    "default argument": solution(
        "int sum(vector<int>& nums, size_t i = 0) { return i == nums.size() ? 0 : nums[i] + sum(nums, i + 1); }"
    ),
    "members, constructor, base class": "struct Base { int start = 0; virtual ~Base() = default; };\n"
    "class Solution final : public Base {\n    int total;\n    unordered_map<int, int> memo;\n"
    "    static int step(const vector<int>& nums, size_t i) { return nums[i]; }\n"
    "public:\n    Solution() { total = start; }\n"
    "    int sum(vector<int>& nums) { for (size_t i = 0; i < nums.size(); ++i) total += step(nums, i); return total; }\n};\n",
    "whole program": "#include <iostream>\n#include <vector>\n#include<bits/stdc++.h>\nusing namespace std;\n"
    '#pragma GCC optimize("O3,unroll-loops")\n#pragma once\n'
    "static const int fast = [] { ios::sync_with_stdio(false); cin.tie(nullptr); cout.tie(nullptr); return 0; }();\n"
    "const auto init = []() { std::ios_base::sync_with_stdio(false); std::cin.tie(NULL); return 'c'; }();\n"
    "__attribute__((constructor)) static void early() { ios::sync_with_stdio(0); }\n"
    "namespace { int helper(const std::vector<int>& nums) {" + LOOP + "} }\n"
    "template <class T> T add(T a, T b) { return a + b; }\n"
    'const char* kText = R"x(class Solution { ListNode { )x";\n'
    "/* int main() {} */ // main\n"
    "struct Solution { int sum(vector<int>& nums) { return add(helper(nums), 0); } };\n"
    "int main(int argc, char** argv) { (void)argv; Solution s; vector<int> v{1, argc}; cout << s.sum(v) << endl; return 0; }\n",
    "define int long long": "#define int long long\n"
    "class Helper { public: int all(vector<signed>& nums) { int t = 0; for (auto v : nums) t += v; return t; } };\n"
    "class Solution { public: signed sum(vector<signed>& nums) { return Helper().all(nums); } };\n"
    "signed main() { int x; cin >> x; }",
    "macros": "#define ll long long\n#define pb push_back\n#define all(x) (x).begin(), (x).end()\n"
    "#define rep(i, n) for (int i = 0; i < (int)(n); ++i)\n#define size(x) ((int)(x).size())\n#define value first\n"
    "#define call second\n#define get third\n#define max(a, b) ((a) > (b) ? (a) : (b))\n"
    "#define min(a, b) ((a) < (b) ? (a) : (b))\n#define table 1\n#define reader 2\n#define arguments 3\n#define answer 4\n"
    "#define std STD\n#define END };\n"
    "class Solution { public: int sum(vector<int>& nums) { ll t = 0; rep(i, size(nums)) t += max(nums[i], min(nums[i], 0));"
    " vector<int> c; c.pb(t); return accumulate(all(c), 0); } END",
    "names of the harness and of other problems' nodes": "struct ListNode { int val; string name; ListNode* next; };\n"
    "struct TreeNode { double x; };\nclass Node { public: int key; };\n"
    "struct reader {}; struct writer {}; struct service {}; struct codec {}; namespace wire { int x; }\n"
    "int answer = 0; int call() { return 0; } int prepare, finish, drop, serve, requests, answers;\n"
    + solution(
        'int sum(vector<int>& nums) { ListNode n{0, "", nullptr}; TreeNode t{0}; Node m{0};'
        " answer = call() + n.val + int(t.x) + m.key; for (int v : nums) answer += v; return answer; }"
    ),
    "prints, leaks and destroys its input": solution(
        'int sum(vector<int>& nums) { cout << "debug " << nums.size() << endl; printf("x\\n"); cerr << "y"; puts("z");'
        " auto* mine = new vector<int>(std::move(nums)); function<int(int)> go = [&](int i) -> int {"
        " return i == (int)mine->size() ? 0 : (*mine)[i] + go(i + 1); }; return go(0); }"
    ),
    "comment without end of line": "class Solution { public: int sum(vector<int>& nums) {"
    + LOOP
    + "} private: int t = 0; }; // done",
    "line continuation at the end": "class Solution { public: int sum(vector<int>& nums) {" + LOOP + "} }; // done \\",
}


@pytest.fixture(scope="module")
def problems(signature: Callable[..., Problem]) -> dict[str, Problem]:
    return {name: signature(toml) for name, toml in SIGNATURES.items()}


@pytest.mark.parametrize("style", SUM_STYLES)
def test_a_function_over_a_list(style: str, problems: dict[str, Problem], ask: Callable[..., Any]) -> None:
    asked = ask(problems["sum"], SUM_STYLES[style], "cpp")
    # Three calls in one process: Solution is made anew for each.
    for args, expected in (([1, 2, 3], 6), ([], 0), ([-5, 4], -1)):
        failure = asked.failure((args,), expected)
        assert failure is None, failure
    asked.runner.close()


OTHERS: dict[str, tuple[str, str, tuple[Any, ...], Any]] = {
    "int returned for long": ("wide", solution("int wide(int a, int b) { return a + b; }"), (3, 4), 7),
    "int64_t and long parameters": (
        "wide",
        solution("int64_t wide(long a, int64_t b) { return a * b; }"),
        (2**31 - 1, 2**31 - 1),
        (2**31 - 1) ** 2,
    ),
    "string_view and const&": (
        "text",
        solution(
            "string text(string_view s, const vector<string>& words) { string t(s); for (auto& w : words) t += w; return t; }"
        ),
        ("a\0é", ["b", ""]),
        "a\0éb",
    ),
    "int returned for double": ("half", solution("int half(double x) { return 4; }"), (3.0,), 4.0),
    "vector<int> for bools": (
        "flags",
        solution("vector<int> flags(vector<int>& n) { return {1, 0}; }"),
        ([],),
        [True, False],
    ),
    "own ListNode": (
        "reverse",
        "struct ListNode {\n    int val;\n    ListNode *next;\n    ListNode(int x) : val(x), next(NULL) {}\n};\n"
        + REVERSE,
        ([1, 2, 3],),
        [3, 2, 1],
    ),
    "own ListNode, another order and more members": (
        "reverse",
        "class ListNode { public: ListNode* next = nullptr; string note; int val = 0; ListNode() {} };" + REVERSE,
        ([1, 2],),
        [2, 1],
    ),
    "definition in a comment": (
        "reverse",
        "/**\n * Definition for singly-linked list.\n * struct ListNode {\n *     int val;\n *     ListNode *next;\n * };\n */\n"
        + REVERSE,
        ([4],),
        [4],
    ),
    "deletes its nodes": (
        "reverse",
        solution(
            "ListNode* reverseList(ListNode* head) { ListNode* made = nullptr; while (head) { made = new ListNode(head->val, made);"
            " ListNode* old = head; head = head->next; delete old; } return made; }"
        ),
        ([1, 2, 3],),
        [3, 2, 1],
    ),
    "own TreeNode": (
        "depth",
        "struct TreeNode { int val; TreeNode *left, *right; TreeNode(int x = 0, TreeNode* l = nullptr, TreeNode* r = nullptr)"
        " : val(x), left(l), right(r) {} };\n"
        + solution("int depth(TreeNode* root) { return root ? 1 + max(depth(root->left), depth(root->right)) : 0; }"),
        ([1, None, 2, 3],),
        3,
    ),
    "own Node": (
        "copy",
        "class Node {\npublic:\n    int val;\n    Node* next;\n    Node* random;\n    Node(int _val) { val = _val; next = NULL; random = NULL; }\n};\n"
        + solution(
            "Node* copy(Node* head) { map<Node*, Node*> m; for (auto n = head; n; n = n->next) m[n] = new Node(n->val);"
            " for (auto n = head; n; n = n->next) { m[n]->next = n->next ? m[n->next] : NULL; m[n]->random = n->random ? m[n->random] : NULL; }"
            " return head ? m[head] : NULL; }"
        ),
        ([[7, None], [13, 0]],),
        [[7, None], [13, 0]],
    ),
    "nodes that are members of the object, which clears them up": (
        "reverse",
        "class Solution {\n    list<ListNode> pool;\npublic:\n"
        "    ~Solution() { for (auto& node : pool) node.val = -1, node.next = nullptr; }\n"
        "    ListNode* reverseList(ListNode* head) { for (ListNode* made = nullptr; ; head = head->next) { if (!head) return made;"
        " pool.push_back(ListNode(head->val, made)); made = &pool.back(); } }\n};\n",
        ([1, 2, 3],),
        [3, 2, 1],
    ),
    "vectors of strings for rows": (
        "grid",
        solution(
            "vector<string> grid(vector<vector<char>>& rows) { vector<string> r; for (auto& x : rows) r.emplace_back(x.begin(), x.end()); return r; }"
        ),
        ([["a", "b"], []],),
        [["a", "b"], []],
    ),
}


@pytest.mark.parametrize("style", OTHERS)
def test_other_types(style: str, problems: dict[str, Problem], ask: Callable[..., Any]) -> None:
    name, text, args, expected = OTHERS[style]
    asked = ask(problems[name], text, "cpp")
    for _ in range(2):
        failure = asked.failure(args, expected)
        assert failure is None, failure
    asked.runner.close()


def test_recursion_as_deep_as_a_million_calls(problems: dict[str, Problem], ask: Callable[..., Any]) -> None:
    text = solution(
        "int go(vector<int>& nums, size_t i) { volatile int v = nums.size() == i ? 0 : nums[i]; return i >= nums.size() ? v : v + go(nums, i + 1); }\n"
        "int sum(vector<int>& nums) { return go(nums, 0); }"
    )
    asked = ask(problems["sum"], text, "cpp")
    assert asked.failure(([1] * 1_000_000,), 1_000_000) is None


def test_endless_recursion_is_a_stack_overflow(problems: dict[str, Problem], ask: Callable[..., Any]) -> None:
    text = solution("int sum(vector<int>& nums) { volatile int x = 1; return sum(nums) + x; }")
    outcome = ask(problems["sum"], text, "cpp").outcome(([1],))
    assert outcome.page is not None
    assert outcome.page.fault is Fault.STACK_OVERFLOW


def test_statics_live_on_between_calls(problems: dict[str, Problem], ask: Callable[..., Any]) -> None:
    asked = ask(
        problems["sum"], solution("int sum(vector<int>& nums) { static int calls = 0; return ++calls; }"), "cpp"
    )
    assert asked.failure(([],), 1) is None
    assert asked.failure(([],), 2) is None


def test_an_answer_beyond_an_int_is_named(problems: dict[str, Problem], ask: Callable[..., Any]) -> None:
    asked = ask(problems["sum"], solution("long long sum(vector<int>& nums) { return 3000000000LL; }"), "cpp")
    status, text = asked.of([])
    assert status is Status.MALFORMED
    assert "3000000000 does not fit an int" in text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("uint32_t flip(uint32_t n) { return ~n; }", 4294967292),
        ("int flip(int n) { return ~n; }", 4294967292),  # the site's signature of today: the bits of an int
        ("unsigned long long flip(unsigned n) { return ~n; }", 4294967292),
    ],
)
def test_an_unsigned_int_by_any_type_that_holds_its_bits(
    signature: Callable[..., Problem], ask: Callable[..., Any], text: str, expected: int
) -> None:
    problem = signature('method = "flip"\nparams = [{ name = "n", type = "uint" }]\nreturns = "uint"')
    assert ask(problem, solution(text), "cpp").failure((3,), expected) is None


def test_an_answer_beyond_an_unsigned_int_is_named(signature: Callable[..., Problem], ask: Callable[..., Any]) -> None:
    problem = signature('method = "flip"\nparams = [{ name = "n", type = "uint" }]\nreturns = "uint"')
    status, said = ask(problem, solution("long long flip(uint32_t n) { return -1; }"), "cpp").of(3)
    assert status is Status.MALFORMED
    assert "-1 does not fit an unsigned int" in said
    python = "class Solution:\n    def flip(self, n: int) -> int:\n        return ~n & 0xFFFFFFFF\n"
    assert ask(problem, python, "py").of(4294967295) == 0


def test_structures_that_are_no_answer(problems: dict[str, Problem], ask: Callable[..., Any]) -> None:
    circle = ask(
        problems["reverse"],
        solution("ListNode* reverseList(ListNode* head) { head->next->next = head; return head; }"),
        "cpp",
    )
    status, text = circle.of([1, 2])
    assert status is Status.MALFORMED
    assert "circle" in text
    copy = solution(
        "Node* copy(Node* head) { if (head->val == 1) return head; auto* n = new Node(head->val);"
        " if (head->val == 2) n->random = head; if (head->val == 3) head->val = 4; if (head->val == 5) n->random = new Node(6);"
        " return n; }"
    )
    asked = ask(problems["copy"], copy, "cpp")
    for value, message in (
        (1, "node of the original"),
        (2, "points into the original"),
        (3, "original list was changed"),
        (5, "outside the copy"),
    ):
        status, text = asked.of([[value, None]])
        assert status is Status.MALFORMED
        assert message in text


def test_what_is_thrown_is_reported(problems: dict[str, Problem], ask: Callable[..., Any]) -> None:
    thrown = {
        1: ('out_of_range("index 7")', "index 7"),
        2: ('"plain"', "plain"),
        3: ('string("text")', "text"),
        4: ("42", "42"),
        5: ("vector<int>{}", "no std::exception"),
    }
    lines = "".join(f"if (nums[0] == {number}) throw {what};" for number, (what, _) in thrown.items())
    asked = ask(problems["sum"], solution(f"int sum(vector<int>& nums) {{ {lines} return 0; }}"), "cpp")
    for number, (_, message) in thrown.items():
        status, text = asked.of([number])
        assert status is Status.RAISED
        assert message in text
    assert asked.of([0]) == 0


CODECS = {
    "list of texts": """
class Codec {
public:
    vector<string> serialize(TreeNode* root) {
        if (!root) return {"#"};
        vector<string> out{to_string(root->val)}, l = serialize(root->left), r = serialize(root->right);
        out.insert(out.end(), l.begin(), l.end());
        out.insert(out.end(), r.begin(), r.end());
        return out;
    }
    TreeNode* deserialize(const vector<string>& data) { size_t at = 0; return get(data, at); }
    TreeNode* get(const vector<string>& data, size_t& at) {
        const string& one = data[at++];
        if (one == "#") return nullptr;
        auto* node = new TreeNode(stoi(one));
        node->left = get(data, at);
        node->right = get(data, at);
        return node;
    }
};
""",
    "pair": """
class Codec {
public:
    pair<int, vector<optional<int>>> serialize(TreeNode* root) {
        vector<optional<int>> out;
        function<void(TreeNode*)> go = [&](TreeNode* t) {
            if (!t) return out.push_back({});
            out.push_back(t->val);
            go(t->left);
            go(t->right);
        };
        go(root);
        return {int(out.size()), out};
    }
    TreeNode* deserialize(pair<int, vector<optional<int>>> data) {
        int at = 0;
        function<TreeNode*()> get = [&]() -> TreeNode* {
            auto value = data.second[at++];
            if (!value) return nullptr;
            auto* node = new TreeNode(*value);
            node->left = get();
            node->right = get();
            return node;
        };
        return get();
    }
};
""",
}


@pytest.fixture(scope="module")
def codec(signature: Callable[..., Problem]) -> Problem:
    toml = (
        'class = "Codec"\nencode = "serialize"\ndecode = "deserialize"\nparams = [{ name = "root", type = "TreeNode" }]'
    )
    return signature(toml, "round-trip")


@pytest.mark.parametrize("style", CODECS)
def test_a_codec_encodes_into_what_it_likes(style: str, codec: Problem, ask: Callable[..., Any]) -> None:
    assert ask(codec, CODECS[style], "cpp").of([5, 3, None, -1]) == [5, 3, None, -1]


@pytest.mark.parametrize("kept", ["TreeNode*", "vector<TreeNode*>"])
def test_a_codec_that_hands_the_tree_on_encodes_nothing(kept: str, codec: Problem, ask: Callable[..., Any]) -> None:
    text = f"class Codec {{ public: {kept} serialize(TreeNode* r) {{ return {{r}}; }} TreeNode* deserialize({kept} d)"
    body = "return d;" if kept == "TreeNode*" else "return d[0];"
    got = ask(codec, f"{text} {{ {body} }} }};", "cpp").of([1, 2])
    assert got == (Status.MALFORMED, "the tree was not encoded: it is the same one")
