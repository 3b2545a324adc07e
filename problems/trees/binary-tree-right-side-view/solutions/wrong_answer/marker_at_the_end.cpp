// A null behind each level; what stands before it is seen. Behind the last level no other one begins, and it is lost.
class Solution {
public:
    vector<int> rightSideView(TreeNode* root) {
        vector<int> seen;
        queue<TreeNode*> q;
        q.push(root);
        q.push(nullptr);
        int last = 0;
        while (root && q.size() > 1) {
            TreeNode* node = q.front();
            q.pop();
            if (node) {
                last = node->val;
                if (node->left) q.push(node->left);
                if (node->right) q.push(node->right);
            } else {
                seen.push_back(last);
                q.push(nullptr);
            }
        }
        return seen;
    }
};
