// Raises each value to the largest above it, so that a node has to look at its parent only.
class Solution {
public:
    int goodNodes(TreeNode* root) {
        int good = 1;
        stack<TreeNode*> todo;
        todo.push(root);
        while (!todo.empty()) {
            TreeNode* node = todo.top();
            todo.pop();
            for (TreeNode* child : {node->left, node->right}) {
                if (!child) continue;
                if (child->val >= node->val) good++;
                child->val = max(child->val, node->val);
                todo.push(child);
            }
        }
        return good;
    }
};
