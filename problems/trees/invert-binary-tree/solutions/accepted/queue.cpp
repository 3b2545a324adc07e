// Level by level with a queue.
class Solution {
public:
    TreeNode* invertTree(TreeNode* root) {
        if (!root) return root;
        queue<TreeNode*> waiting;
        waiting.push(root);
        while (!waiting.empty()) {
            TreeNode* node = waiting.front();
            waiting.pop();
            TreeNode* kept = node->left;
            node->left = node->right;
            node->right = kept;
            if (node->left) waiting.push(node->left);
            if (node->right) waiting.push(node->right);
        }
        return root;
    }
};
