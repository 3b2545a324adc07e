// A heap of the k smallest values among all: O(n log k).
class Solution {
    priority_queue<int> smallest;

    void visit(TreeNode* node, int k) {
        if (!node) return;
        smallest.push(node->val);
        if ((int)smallest.size() > k) smallest.pop();
        visit(node->left, k);
        visit(node->right, k);
    }

public:
    int kthSmallest(TreeNode* root, int k) {
        visit(root, k);
        return smallest.top();
    }
};
