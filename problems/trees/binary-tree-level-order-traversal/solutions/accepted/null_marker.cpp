// A null in the queue marks the end of each level.
class Solution {
public:
    vector<vector<int>> levelOrder(TreeNode* root) {
        vector<vector<int>> result;
        if (root == nullptr) return result;
        deque<TreeNode*> open{root, nullptr};
        vector<int> level;
        while (!open.empty()) {
            TreeNode* node = open.front();
            open.pop_front();
            if (node != nullptr) {
                level.push_back(node->val);
                if (node->left != nullptr) open.push_back(node->left);
                if (node->right != nullptr) open.push_back(node->right);
            } else {
                result.push_back(level);
                level.clear();
                if (!open.empty()) open.push_back(nullptr);
            }
        }
        return result;
    }
};
