// Visits the nodes in order, which is in ascending order of their values, and ends at the k-th. The stack holds the
// nodes whose left side is being visited.
class Solution {
public:
    int kthSmallest(TreeNode* root, int k) {
        vector<TreeNode*> path;
        TreeNode* node = root;
        while (true) {
            for (; node; node = node->left) path.push_back(node);
            node = path.back();
            path.pop_back();
            if (--k == 0) return node->val;
            node = node->right;
        }
    }
};
