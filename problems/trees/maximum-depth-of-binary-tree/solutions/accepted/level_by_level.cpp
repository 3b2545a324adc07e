// Counts the levels of a walk with a queue.
class Solution {
public:
    int maxDepth(TreeNode* root) {
        queue<TreeNode*> waiting;
        if (root) waiting.push(root);
        int levels = 0;
        while (!waiting.empty()) {
            int size = waiting.size();
            for (int i = 0; i < size; i++) {
                TreeNode* node = waiting.front();
                waiting.pop();
                if (node->left) waiting.push(node->left);
                if (node->right) waiting.push(node->right);
            }
            levels++;
        }
        return levels;
    }
};
