// A dataset is recorded once.
// params:  none
// returns: none
CREATE CONSTRAINT dataset_id IF NOT EXISTS FOR (dataset:Dataset) REQUIRE dataset.id IS UNIQUE
