// At each node walks down both sides for the best ways anew: O(n h), quadratic on a chain.
class Solution {
    int down(TreeNode* node) {
        if (!node) return 0;
        return max(0, node->val + max(down(node->left), down(node->right)));
    }

public:
    int maxPathSum(TreeNode* root) {
        if (!root) return INT_MIN;
        int here = root->val + down(root->left) + down(root->right);
        return max({here, maxPathSum(root->left), maxPathSum(root->right)});
    }
};
