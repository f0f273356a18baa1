package io.jiceng.gateway;

import io.jiceng.kit.RealParts;
import io.jiceng.kit.contract.CommittedContract;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ContractTest extends CommittedContract {}
