// The two paths from the root, found by a static helper with backtracking; the last node they share.
class Solution {
    static bool find(TreeNode* node, TreeNode* target, vector<TreeNode*>& path) {
        if (node == NULL) return false;
        path.push_back(node);
        if (node == target || find(node->left, target, path) || find(node->right, target, path)) return true;
        path.pop_back();
        return false;
    }

public:
    TreeNode* lowestCommonAncestor(TreeNode* root, TreeNode* p, TreeNode* q) {
        vector<TreeNode*> a, b;
        find(root, p, a);
        find(root, q, b);
        TreeNode* last = NULL;
        for (size_t i = 0; i < min(a.size(), b.size()) && a[i] == b[i]; ++i) last = a[i];
        return last;
    }
};
