"""The pages of the Streamlit application. Nothing here decides anything about an answer."""
