// Tells of each of some workflows how ways meet before its steps and whether a step can be left out, and how long steps take and wait:
// what is stated of a step itself, and of its task in the practice of a library that follows the workflow.
// parent:  workflows
// returns: times list of [workflow, steps, claims]
CALL (workflows) {
  UNWIND workflows AS workflow
  CALL (workflow) {
    MATCH (library:Library)-[:FOLLOWS]->(workflow)
    WITH DISTINCT library.id AS library
    RETURN collect(library) AS practices
  }
  CALL (workflow) {
    MATCH (workflow)-[has:HAS_STEP]->(step:Step)
    WITH step.id AS step, step.join AS meeting, has.modality IN ['STATED', 'ALWAYS'] AND has.condition IS NULL AS always
    ORDER BY step, always
    RETURN collect([step, meeting, always]) AS steps
  }
  CALL (workflow, practices) {
    MATCH (workflow)-[:HAS_STEP]->(step:Step)
    MATCH (step)-[:DOES*0..1]->(begin:Node)
    MATCH (begin)-[claim:TAKES|WAITS]->(value:Duration)
    WHERE begin:Step OR claim.library IN practices
    WITH DISTINCT step.id AS step, begin.id AS begin, type(claim) AS type, claim.id AS claim, claim.modality AS modality, claim.modality IN ['STATED', 'ALWAYS'] AND claim.condition IS NULL AS always, value.atLeastSeconds AS least, value.typicallySeconds AS typical, value.atMostSeconds AS most
    ORDER BY step, claim
    RETURN collect([step, begin, type, claim, modality, always, least, typical, most]) AS claims
  }
  WITH workflow.id AS workflow, steps, claims
  RETURN collect([workflow, steps, claims]) AS times
}
WITH times
RETURN times
