"""A submission's source with its steps counted: every loop and function counts itself, and what may hide a loop inside
C (calls, operators, slices, membership) goes through a function of ``operations`` that charges for it and then does it.

What the source means is not changed: the same operands are evaluated in the same order and the same operation is made.
Why a rewriting and not tracing: docs/decisions/counting-python.md.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

OPERATORS = {
    ast.Add: "_judge_add", ast.Sub: "_judge_sub", ast.Mult: "_judge_mul", ast.FloorDiv: "_judge_floordiv",
    ast.Mod: "_judge_mod", ast.Pow: "_judge_pow", ast.BitOr: "_judge_or", ast.BitAnd: "_judge_and",
    ast.BitXor: "_judge_xor", ast.LShift: "_judge_shift",
}  # fmt: skip
ORDERS = {ast.Lt: "_judge_lt", ast.LtE: "_judge_le", ast.Gt: "_judge_gt", ast.GtE: "_judge_ge"}
# What looks at the frame it is called from.
FRAMES = ("super", "locals", "globals", "vars", "dir", "eval", "exec")


def counted(source: str, filename: str) -> ast.Module:
    """The tree to compile in the source's place. SyntaxError as ``compile`` raises it."""
    tree = ast.parse(source, filename)
    return ast.fix_missing_locations(_Rewriter().visit(tree))


class _Rewriter(ast.NodeTransformer):
    # ---- what counts itself

    def _loop(self, node: ast.For | ast.While | ast.AsyncFor) -> ast.AST:
        self.generic_visit(node)
        node.body.insert(0, _tick_statement(node))
        return node

    visit_For = visit_While = visit_AsyncFor = _loop

    def _function(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> ast.AST:
        node.decorator_list = [self.visit(d) for d in node.decorator_list]
        node.args.defaults = [self.visit(d) for d in node.args.defaults]
        node.args.kw_defaults = [d and self.visit(d) for d in node.args.kw_defaults]
        first = 1 if ast.get_docstring(node, clean=False) is not None else 0
        node.body = [*node.body[:first], _tick_statement(node), *self._statements(node.body[first:])]
        return node

    def _statements(self, body: list[ast.stmt]) -> Iterator[ast.stmt]:
        for statement in body:
            found = self.visit(statement)  # one, or several in its place
            yield from found if isinstance(found, list) else [found]

    visit_FunctionDef = visit_AsyncFunctionDef = _function

    def visit_YieldFrom(self, node: ast.YieldFrom) -> ast.AST:
        """Each item passes through every generator on its way: a step in each."""
        self.generic_visit(node)
        node.value = _call("_judge_delegate", [node.value], node)
        return node

    def visit_Lambda(self, node: ast.Lambda) -> ast.AST:
        self.generic_visit(node)
        node.body = ast.IfExp(_call("_judge_tick", [], node), node.body, ast.Constant(None))
        return node

    def visit_comprehension(self, node: ast.comprehension) -> ast.AST:
        self.generic_visit(node)
        node.ifs.insert(0, _call("_judge_tick", [], node.iter))
        return node

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST:
        if node.value is not None:
            node.value = self.visit(node.value)
        node.target = self.visit(node.target)
        return node

    # ---- what may hide a loop

    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        if isinstance(node.func, ast.Name) and node.func.id in FRAMES:
            return node
        node.args.insert(0, node.func)
        node.func = _name("_judge_call", node)
        return node

    def visit_BinOp(self, node: ast.BinOp) -> ast.AST:
        self.generic_visit(node)
        name = OPERATORS.get(type(node.op))
        if name is None or (isinstance(node.left, ast.Constant) and isinstance(node.right, ast.Constant)):
            return node
        return _call(name, [node.left, node.right], node)

    def visit_AugAssign(self, node: ast.AugAssign) -> ast.AST | list[ast.AST]:
        """In place as before. What stands behind a name is charged with what is put to it, as a text of one owner grows
        where it is; elsewhere a text is copied."""
        self.generic_visit(node)
        if isinstance(node.target, ast.Name):
            operation = ast.Constant(type(node.op).__name__)
            old = ast.copy_location(ast.Name(node.target.id, ast.Load()), node.target)
            value = _call("_judge_inplace", [operation, old, node.value], node)
            return ast.copy_location(ast.Assign([node.target], value), node)
        node.value = _call("_judge_grow", [node.value], node)
        target = node.target
        if isinstance(target, ast.Attribute) and isinstance(target.value, ast.Name):
            again = ast.Attribute(_name(target.value.id, node), target.attr, ast.Load())
            return [node, ast.copy_location(ast.Expr(_call("_judge_text", [_copied(again, node)], node)), node)]
        return node

    def visit_Compare(self, node: ast.Compare) -> ast.AST:
        self.generic_visit(node)
        if len(node.ops) > 1:
            return node
        op, operands = node.ops[0], [node.left, node.comparators[0]]
        match op:
            case ast.In():
                return _call("_judge_in", operands, node)
            case ast.NotIn():
                return _copied(ast.UnaryOp(ast.Not(), _call("_judge_in", operands, node)), node)
            case ast.Eq():
                return _call("_judge_eq", operands, node)
            case ast.NotEq():
                return _call("_judge_ne", operands, node)
        if (name := ORDERS.get(type(op))) and not any(isinstance(o, ast.Constant) for o in operands):
            return _call(name, operands, node)
        return node

    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        self.generic_visit(node)
        if isinstance(node.ctx, ast.Load):
            if isinstance(node.slice, ast.Slice):
                parts = [p or ast.Constant(None) for p in (node.slice.lower, node.slice.upper, node.slice.step)]
                return _call("_judge_slice", [node.value, *parts], node)
        elif isinstance(node.ctx, ast.Del) or isinstance(node.slice, ast.Slice):
            node.value = _call("_judge_target", [node.value], node)
        return node

    def visit_Starred(self, node: ast.Starred) -> ast.AST:
        self.generic_visit(node)
        if isinstance(node.ctx, ast.Load):
            node.value = _call("_judge_spread", [node.value], node)
        return node

    def visit_Assign(self, node: ast.Assign) -> ast.AST:
        self.generic_visit(node)
        if _is_joined(node):
            # _is_joined has looked: the value is a call, which a type checker cannot know of the node.
            node.value.func = _name("_judge_joined", node.value)  # type: ignore[attr-defined]
        spread = any(isinstance(e, ast.Starred) for t in node.targets for e in getattr(t, "elts", ()))
        if spread:
            node.value = _call("_judge_spread", [node.value], node)
        return node

    def visit_JoinedStr(self, node: ast.JoinedStr) -> ast.AST:
        self.generic_visit(node)
        return _call("_judge_text", [node], node)

    def visit_FormattedValue(self, node: ast.FormattedValue) -> ast.AST:
        node.value = self.visit(node.value)  # its format is a JoinedStr that has to stay one
        return node


def _is_joined(node: ast.Assign) -> bool:
    """Whether it is ``text = text + more``, rewritten already: CPython lets that grow in place as it does ``+=``."""
    match node:
        case ast.Assign([ast.Name(name)], ast.Call(ast.Name("_judge_add"), [ast.Name(first), _])):
            return name == first
    return False


def _copied(new: ast.expr, old: ast.AST) -> ast.expr:
    return ast.copy_location(new, old)


def _name(name: str, at: ast.AST) -> ast.expr:
    return _copied(ast.Name(name, ast.Load()), at)


def _call(name: str, operands: list[ast.expr], at: ast.AST) -> ast.expr:
    return _copied(ast.Call(_name(name, at), operands, []), at)


def _tick_statement(at: ast.AST) -> ast.stmt:
    return ast.copy_location(ast.Expr(_call("_judge_tick", [], at)), at)
