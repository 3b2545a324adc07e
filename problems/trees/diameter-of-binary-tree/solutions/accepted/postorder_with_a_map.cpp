// Walks with a stack that sees each node twice, and keeps the depths in a hash table.
class Solution {
public:
    int diameterOfBinaryTree(TreeNode* root) {
        unordered_map<TreeNode*, int> depth;
        depth[nullptr] = 0;
        stack<TreeNode*> todo;
        todo.push(root);
        int longest = 0;
        while (!todo.empty()) {
            TreeNode* node = todo.top();
            if (node->left && !depth.count(node->left)) {
                todo.push(node->left);
            } else if (node->right && !depth.count(node->right)) {
                todo.push(node->right);
            } else {
                todo.pop();
                int l = depth[node->left], r = depth[node->right];
                depth[node] = 1 + max(l, r);
                longest = max(longest, l + r);
            }
        }
        return longest;
    }
};
