// Puts the values of good nodes into a set: equal ones count once.
class Solution {
    set<int> good;

    void walk(TreeNode* node, int high) {
        if (!node) return;
        if (node->val >= high) good.insert(high = node->val);
        walk(node->left, high);
        walk(node->right, high);
    }

public:
    int goodNodes(TreeNode* root) {
        walk(root, INT_MIN);
        return good.size();
    }
};
