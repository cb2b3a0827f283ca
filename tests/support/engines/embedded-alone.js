/** Each test file has variables of its own, so this holds for the files of one project. */
process.env.TEST_NEO4J_SERVERS = '[]'
