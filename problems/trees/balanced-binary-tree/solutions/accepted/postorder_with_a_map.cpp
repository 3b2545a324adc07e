// Walks with a stack, children before their parent, and keeps the heights in a hash table.
class Solution {
public:
    bool isBalanced(TreeNode* root) {
        unordered_map<TreeNode*, int> height;
        stack<TreeNode*> path;
        TreeNode* node = root;
        TreeNode* last = nullptr;
        while (node || !path.empty()) {
            if (node) {
                path.push(node);
                node = node->left;
                continue;
            }
            TreeNode* top = path.top();
            if (top->right && top->right != last) {
                node = top->right;
            } else {
                path.pop();
                int left = top->left ? height[top->left] : 0;
                int right = top->right ? height[top->right] : 0;
                if (abs(left - right) >= 2) return false;
                height[top] = 1 + max(left, right);
                last = top;
            }
        }
        return true;
    }
};
