// Compares the two paths without the last node of the shorter one.
class Solution {
    bool find(TreeNode* node, TreeNode* target, vector<TreeNode*>& path) {
        if (!node) return false;
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
        TreeNode* last = root;
        for (size_t i = 0; i + 1 < min(a.size(), b.size()); ++i)
            if (a[i] == b[i]) last = a[i];
        return last;
    }
};
