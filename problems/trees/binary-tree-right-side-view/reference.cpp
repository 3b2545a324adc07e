// Holds the nodes of one level from left to right, sees the last of them, and gathers their children for the next level.
class Solution {
public:
    vector<int> rightSideView(TreeNode* root) {
        vector<int> seen;
        vector<TreeNode*> level, below;
        if (root) level.push_back(root);
        while (!level.empty()) {
            seen.push_back(level.back()->val);
            below.clear();
            for (TreeNode* node : level) {
                if (node->left) below.push_back(node->left);
                if (node->right) below.push_back(node->right);
            }
            level.swap(below);
        }
        return seen;
    }
};
