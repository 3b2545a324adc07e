// Searches for both nodes, keeps both ways, and compares them from the root.
class Solution {
    vector<TreeNode*> way(TreeNode* node, TreeNode* to) {
        vector<TreeNode*> found;
        while (node != to) {
            found.push_back(node);
            node = to->val < node->val ? node->left : node->right;
        }
        found.push_back(to);
        return found;
    }

public:
    TreeNode* lowestCommonAncestor(TreeNode* root, TreeNode* p, TreeNode* q) {
        vector<TreeNode*> a = way(root, p), b = way(root, q);
        TreeNode* last = root;
        for (size_t i = 0; i < min(a.size(), b.size()) && a[i] == b[i]; i++) last = a[i];
        return last;
    }
};
