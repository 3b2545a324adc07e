// Counts the left side, and goes down where the answer is: O(n h), as nodes are counted anew further down.
class Solution {
    int count(TreeNode* node) { return node ? 1 + count(node->left) + count(node->right) : 0; }

public:
    int kthSmallest(TreeNode* root, int k) {
        int smaller = count(root->left);
        if (k <= smaller) return kthSmallest(root->left, k);
        if (k > smaller + 1) return kthSmallest(root->right, k - smaller - 1);
        return root->val;
    }
};
