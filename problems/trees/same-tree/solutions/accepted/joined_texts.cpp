// Writes both trees as texts that are joined at every node, and compares the texts: O(n h).
class Solution {
    string text(TreeNode* node) {
        if (!node) return "#";
        return to_string(node->val) + "(" + text(node->left) + "," + text(node->right) + ")";
    }

public:
    bool isSameTree(TreeNode* p, TreeNode* q) { return text(p) == text(q); }
};
