"""Hangs one node after the other into the tree: to the left of a node that it stands before in inorder, else right."""


def solve(args):
    preorder, inorder = args
    children = {preorder[0]: [None, None]}
    for value in preorder[1:]:
        at = preorder[0]
        while True:
            side = int(inorder.index(value) > inorder.index(at))
            if children[at][side] is None:
                break
            at = children[at][side]
        children[at][side] = value
        children[value] = [None, None]
    listed = [preorder[0]]
    for value in listed:
        if value is not None:
            listed += children[value]
    while listed[-1] is None:
        listed.pop()
    return listed
