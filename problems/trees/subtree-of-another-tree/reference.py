# A tree written node before children with None for each missing child is a list in which its subtrees are the pieces that
# begin with a value. One list is searched in the other with the failure function of Knuth, Morris and Pratt.
class Solution:
    def isSubtree(self, root: Optional[TreeNode], subRoot: Optional[TreeNode]) -> bool:
        text, word = self.written(root), self.written(subRoot)
        border = [0] * len(word)
        k = 0
        for i in range(1, len(word)):
            while k and word[i] != word[k]:
                k = border[k - 1]
            if word[i] == word[k]:
                k += 1
            border[i] = k
        k = 0
        for entry in text:
            while k and entry != word[k]:
                k = border[k - 1]
            if entry == word[k]:
                k += 1
            if k == len(word):
                return True
        return False

    def written(self, root: Optional[TreeNode]) -> List[Optional[int]]:
        entries = []
        stack = [root]
        while stack:
            node = stack.pop()
            if node is None:
                entries.append(None)
            else:
                entries.append(node.val)
                stack += (node.right, node.left)
        return entries
